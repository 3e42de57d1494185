package dev.mtproto.proxy;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.internal.proxy.updates.UpdateMessages;
import dev.mtproto.internal.transcode.LayerDescriptors;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.ListAccountsResponse;
import io.grpc.CallOptions;
import io.grpc.ChannelCredentials;
import io.grpc.ClientInterceptors;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A client as the predecessor's users have it: protobuf messages over the classic services. */
final class WireClient implements AutoCloseable {
  static final FileDescriptor TYPES = LayerDescriptors.types(Layer71.LAYER);
  static final FileDescriptor UPDATES = LayerDescriptors.updates(TYPES, UpdateMessages.kinds());

  final ManagedChannel channel;
  final AtomicReference<Metadata> responseHeaders = new AtomicReference<>();
  private final AtomicReference<Metadata> trailers = new AtomicReference<>();
  private final Metadata headers = new Metadata();
  CallOptions options = CallOptions.DEFAULT;

  WireClient(ProxyServer server) {
    this(server, InsecureChannelCredentials.create());
  }

  WireClient(ProxyServer server, ChannelCredentials credentials) {
    channel = NettyChannelBuilder.forAddress("127.0.0.1", server.port(), credentials).build();
  }

  WireClient header(String name, String value) {
    Metadata.Key<String> key = Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    headers.removeAll(key);
    headers.put(key, value);
    return this;
  }

  /** A request message whose fields are given by name: messages, numbers, texts. */
  static DynamicMessage message(String name, Object... fields) {
    Descriptor descriptor = Objects.requireNonNull(TYPES.findMessageTypeByName(name), name);
    DynamicMessage.Builder message = DynamicMessage.newBuilder(descriptor);
    for (int i = 0; i < fields.length; i += 2) {
      FieldDescriptor field =
          Objects.requireNonNull(descriptor.findFieldByName((String) fields[i]));
      message.setField(field, fields[i + 1]);
    }
    return message.build();
  }

  static DynamicMessage selfPeer() {
    return message("TypeInputPeer", "InputPeerSelf", message("PredInputPeerSelf"));
  }

  /** Makes a call; the request's name says which. */
  Message call(DynamicMessage request) {
    String rpc = request.getDescriptorForType().getName().substring("Req".length());
    Descriptor output = TYPES.findServiceByName("Mtproto").findMethodByName(rpc).getOutputType();
    MethodDescriptor<DynamicMessage, DynamicMessage> method =
        method("mtproto.Mtproto/" + rpc, MethodType.UNARY, request, output);
    return ClientCalls.blockingUnaryCall(channel(), method, options, request);
  }

  /** Makes a call that reaches no session: what comes next need not wait for the connection. */
  void warmUp() {
    ListAccountsResponse unused =
        ClientCalls.blockingUnaryCall(
            channel(),
            SessionMethods.LIST_ACCOUNTS,
            CallOptions.DEFAULT,
            ListAccountsRequest.getDefaultInstance());
  }

  Iterator<DynamicMessage> listen() {
    DynamicMessage request =
        DynamicMessage.getDefaultInstance(UPDATES.findMessageTypeByName("ListenRequest"));
    Descriptor output = UPDATES.findMessageTypeByName("Update");
    MethodDescriptor<DynamicMessage, DynamicMessage> method =
        method(
            "proxy.UpdateStreamer/ListenOnUpdates", MethodType.SERVER_STREAMING, request, output);
    return ClientCalls.blockingServerStreamingCall(channel(), method, options, request);
  }

  io.grpc.Channel channel() {
    return ClientInterceptors.intercept(
        channel,
        MetadataUtils.newAttachHeadersInterceptor(headers),
        MetadataUtils.newCaptureMetadataInterceptor(responseHeaders, trailers));
  }

  private static MethodDescriptor<DynamicMessage, DynamicMessage> method(
      String name, MethodType type, DynamicMessage request, Descriptor response) {
    return MethodDescriptor.newBuilder(
            ProtoUtils.marshaller(request),
            ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(response)))
        .setType(type)
        .setFullMethodName(name)
        .build();
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
