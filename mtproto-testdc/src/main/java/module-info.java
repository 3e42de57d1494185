/** An embedded data centre: the server's side of MTProto, in process, for tests. */
module dev.mtproto.testdc {
  requires transitive dev.mtproto.layer71;
  requires transitive dev.mtproto.runtime;
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires static org.junit.jupiter.api;

  exports dev.mtproto.testdc;
  exports dev.mtproto.testdc.call;
  exports dev.mtproto.testdc.fault;
  exports dev.mtproto.testdc.junit;
}
