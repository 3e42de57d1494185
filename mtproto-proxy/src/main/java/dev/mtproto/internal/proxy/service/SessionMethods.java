package dev.mtproto.internal.proxy.service;

import com.google.protobuf.Message;
import dev.mtproto.proxy.v1.CallRequest;
import dev.mtproto.proxy.v1.CallResponse;
import dev.mtproto.proxy.v1.GetStateRequest;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.ListAccountsResponse;
import dev.mtproto.proxy.v1.ListenOnEventsRequest;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.SessionEvent;
import dev.mtproto.proxy.v1.SessionState;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.protobuf.ProtoUtils;

/** The rpcs of {@code mtproto.v1.Session}. */
public final class SessionMethods {
  /** The service's name. */
  public static final String SERVICE = "mtproto.v1.Session";

  /** Calls a method of the layer. */
  public static final MethodDescriptor<CallRequest, CallResponse> CALL =
      rpc(
          "Call",
          MethodType.UNARY,
          CallRequest.getDefaultInstance(),
          ProtoUtils.marshaller(CallResponse.getDefaultInstance()));

  /** What Telegram pushes; each event as bytes, since it is written once for all streams. */
  public static final MethodDescriptor<ListenOnUpdatesRequest, byte[]> LISTEN_ON_UPDATES =
      rpc(
          "ListenOnUpdates",
          MethodType.SERVER_STREAMING,
          ListenOnUpdatesRequest.getDefaultInstance(),
          Bytes.MARSHALLER);

  /** The session's state. */
  public static final MethodDescriptor<GetStateRequest, SessionState> GET_STATE =
      rpc(
          "GetState",
          MethodType.UNARY,
          GetStateRequest.getDefaultInstance(),
          ProtoUtils.marshaller(SessionState.getDefaultInstance()));

  /** The session's state, now and whenever it changes. */
  public static final MethodDescriptor<GetStateRequest, SessionState> LISTEN_ON_STATE =
      rpc(
          "ListenOnState",
          MethodType.SERVER_STREAMING,
          GetStateRequest.getDefaultInstance(),
          ProtoUtils.marshaller(SessionState.getDefaultInstance()));

  /** What the session's client does by itself. */
  public static final MethodDescriptor<ListenOnEventsRequest, SessionEvent> LISTEN_ON_EVENTS =
      rpc(
          "ListenOnEvents",
          MethodType.SERVER_STREAMING,
          ListenOnEventsRequest.getDefaultInstance(),
          ProtoUtils.marshaller(SessionEvent.getDefaultInstance()));

  /** The sessions of the daemon. */
  public static final MethodDescriptor<ListAccountsRequest, ListAccountsResponse> LIST_ACCOUNTS =
      rpc(
          "ListAccounts",
          MethodType.UNARY,
          ListAccountsRequest.getDefaultInstance(),
          ProtoUtils.marshaller(ListAccountsResponse.getDefaultInstance()));

  private SessionMethods() {}

  private static <Q extends Message, R> MethodDescriptor<Q, R> rpc(
      String name, MethodType type, Q request, MethodDescriptor.Marshaller<R> response) {
    return MethodDescriptor.newBuilder(ProtoUtils.marshaller(request), response)
        .setType(type)
        .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
        .build();
  }
}
