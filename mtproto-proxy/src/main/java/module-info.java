/** mtprotod: a gRPC daemon that shares one MTProto session, and its Java client. */
module dev.mtproto.proxy {
  requires transitive dev.mtproto.runtime;
  requires static org.jspecify;
  requires com.google.protobuf;
  requires org.slf4j;

  exports dev.mtproto.internal.transcode to
      dev.mtproto.benchmarks;
}
