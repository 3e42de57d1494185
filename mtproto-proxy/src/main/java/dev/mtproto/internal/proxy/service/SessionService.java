package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.updates.StreamStart;
import dev.mtproto.internal.proxy.updates.UpdateFormat;
import dev.mtproto.internal.proxy.updates.UpdateLog;
import dev.mtproto.proxy.v1.GetStateRequest;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.ListAccountsResponse;
import dev.mtproto.proxy.v1.ListenOnEventsRequest;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.SessionEvent;
import dev.mtproto.proxy.v1.SessionProto;
import dev.mtproto.proxy.v1.SessionState;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import java.util.function.Function;

/** The service {@code mtproto.v1.Session}. */
public final class SessionService {
  private final ServiceParts parts;

  private SessionService(ServiceParts parts) {
    this.parts = parts;
  }

  /** The service. */
  public static ServerServiceDefinition create(ServiceParts parts) {
    return new SessionService(parts).definition();
  }

  private ServerServiceDefinition definition() {
    ServiceDescriptor service =
        ServiceDescriptor.newBuilder(SessionMethods.SERVICE)
            .setSchemaDescriptor(new SchemaFile(SessionProto::getDescriptor))
            .addMethod(SessionMethods.CALL)
            .addMethod(SessionMethods.LISTEN_ON_UPDATES)
            .addMethod(SessionMethods.GET_STATE)
            .addMethod(SessionMethods.LISTEN_ON_STATE)
            .addMethod(SessionMethods.LISTEN_ON_EVENTS)
            .addMethod(SessionMethods.LIST_ACCOUNTS)
            .build();
    return ServerServiceDefinition.builder(service)
        .addMethod(
            SessionMethods.CALL, new CallHandler<>(parts, new CallForm.Raw(parts.transcoder())))
        .addMethod(
            SessionMethods.LISTEN_ON_UPDATES,
            new StreamHandler<>(parts, SessionService::start, SessionService::format))
        .addMethod(SessionMethods.GET_STATE, admitted(guest -> state(guest.account())))
        .addMethod(SessionMethods.LISTEN_ON_STATE, admitted(this::states))
        .addMethod(SessionMethods.LISTEN_ON_EVENTS, admitted(this::events))
        .addMethod(SessionMethods.LIST_ACCOUNTS, admitted(guest -> accounts(guest.client())))
        .build();
  }

  private static StreamStart start(UpdateLog log, ListenOnUpdatesRequest request) {
    return StreamStart.after(log, request.getLog(), request.getAfter());
  }

  private static UpdateFormat format(ListenOnUpdatesRequest request) {
    return request.getFormat() == ListenOnUpdatesRequest.Format.FORMAT_TL
        ? UpdateFormat.TL
        : UpdateFormat.PROTO;
  }

  /** A handler for clients that are let in. */
  private <Q, R> ServerCallHandler<Q, R> admitted(
      Function<Admission, ServerCallHandler<Q, R>> handler) {
    return (call, headers) ->
        Admission.admit(
            parts,
            call,
            headers,
            (guest, journaled) -> handler.apply(guest).startCall(journaled, headers));
  }

  private ServerCallHandler<GetStateRequest, SessionState> state(Account account) {
    return ServerCalls.asyncUnaryCall(
        (request, observer) -> {
          observer.onNext(stateOf(account));
          observer.onCompleted();
        });
  }

  private ServerCallHandler<GetStateRequest, SessionState> states(Admission guest) {
    return ServerCalls.asyncServerStreamingCall(
        (request, observer) ->
            new StateStream(
                    parts.streams(),
                    guest.client(),
                    guest.account(),
                    (ServerCallStreamObserver<SessionState>) observer)
                .begin());
  }

  private ServerCallHandler<ListenOnEventsRequest, SessionEvent> events(Admission guest) {
    guest.checkListening();
    return ServerCalls.asyncServerStreamingCall(
        (request, observer) ->
            new EventStream(
                    parts.streams(),
                    guest.client(),
                    guest.account(),
                    (ServerCallStreamObserver<SessionEvent>) observer)
                .begin());
  }

  private ServerCallHandler<ListAccountsRequest, ListAccountsResponse> accounts(
      ClientIdentity client) {
    return ServerCalls.asyncUnaryCall(
        (request, observer) -> {
          ListAccountsResponse.Builder response = ListAccountsResponse.newBuilder();
          for (Account account : parts.accounts().of(client)) {
            response.addAccounts(stateOf(account));
          }
          observer.onNext(response.build());
          observer.onCompleted();
        });
  }

  static SessionState stateOf(Account account) {
    SessionState.State state =
        switch (account.backend().state()) {
          case CONNECTING -> SessionState.State.STATE_CONNECTING;
          case READY -> SessionState.State.STATE_READY;
          case SIGNED_OUT -> SessionState.State.STATE_SIGNED_OUT;
          case CLOSED -> SessionState.State.STATE_CLOSED;
        };
    return SessionState.newBuilder()
        .setState(state)
        .setAccount(account.name())
        .setLayer(account.backend().layer().number())
        .build();
  }
}
