/** An embedded data centre: the server's side of MTProto, in process. */
module dev.mtproto.testdc {
  requires transitive dev.mtproto.layer71;
  requires transitive dev.mtproto.runtime;
  requires static org.jspecify;
  requires okio;
}
