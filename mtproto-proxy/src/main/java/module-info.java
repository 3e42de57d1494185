/** mtprotod: a gRPC daemon that shares signed-in sessions, and its Java client. */
@SuppressWarnings("module") // The siblings named here are compiled later.
module dev.mtproto.proxy {
  requires transitive dev.mtproto.layer71;
  requires transitive com.google.protobuf;
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires io.grpc;
  requires io.grpc.netty.shaded;
  requires io.grpc.protobuf;
  requires io.grpc.services;
  requires io.grpc.stub;
  requires io.grpc.util;
  requires jdk.httpserver;
  requires org.slf4j;
  requires proto.google.common.protos;

  exports dev.mtproto.proxy;
  exports dev.mtproto.proxy.access;
  exports dev.mtproto.proxy.backend;
  exports dev.mtproto.proxy.v1;
  exports dev.mtproto.internal.transcode to
      dev.mtproto.cli;
}
