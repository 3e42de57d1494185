package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DynamicMessage;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.UserStatus;
import dev.mtproto.proxy.backend.SessionState;
import dev.mtproto.proxy.v1.GetStateRequest;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.ListenOnEventsRequest;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.SessionEvent;
import dev.mtproto.proxy.v1.UpdateEvent;
import io.grpc.CallOptions;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProxyServerStreamTest {
  private final FakeBackend backend = new FakeBackend();

  @RegisterExtension
  private final Serving serving =
      new Serving(
          ProxyServer.builder(backend).limits(ProxyLimits.standard().withStreamsPerClient(3)));

  private final ProxyServer server = serving.server;
  private final WireClient client = serving.client;

  @Test
  void theClassicStreamHasUpdatesByTheirNumbers() throws Exception {
    Iterator<DynamicMessage> updates = listen();
    backend.push(new Updates.TooLong());
    backend.push(new Update.DeleteMessages(List.of(7, 8), 5, 2));
    assertThat(updates.next()).asString().contains("UpdatesTooLong").contains("Id: 1");
    assertThat(updates.next()).asString().contains("UpdateDeleteMessages").contains("Messages: 8");
  }

  @Test
  void anUpdateWithoutANumberOfItsOwnComesAsUpdateShort() throws Exception {
    Iterator<DynamicMessage> updates = listen();
    backend.push(new Update.UserStatus(5, new UserStatus.Recently()));
    assertThat(updates.next())
        .asString()
        .contains("UpdateShort {")
        .contains("UpdateUserStatus")
        .contains("UserStatusRecently");
  }

  @Test
  void theClassicStreamIsToldOfALoss() throws Exception {
    Iterator<DynamicMessage> updates = listen();
    backend.lose(12);
    assertThat(updates.next()).hasToString("Lost: 12\n");
  }

  @Test
  void theNewStreamGoesOnAfterWhatTheClientHas() throws Exception {
    Iterator<byte[]> events = listen(ListenOnUpdatesRequest.getDefaultInstance());
    UpdateEvent started = UpdateEvent.parseFrom(events.next());
    assertThat(started.hasStarted()).isTrue();
    for (int i = 1; i <= 3; i++) {
      backend.push(new Update.DeleteMessages(List.of(i), i, 1));
    }
    Iterator<byte[]> again =
        listen(
            ListenOnUpdatesRequest.newBuilder()
                .setLog(started.getLog())
                .setAfter(started.getId() + 1)
                .build());
    again.next();
    UpdateEvent second = UpdateEvent.parseFrom(again.next());
    assertThat(second.getId()).isEqualTo(2);
    assertThat(second.getUpdate().getTypeUrl())
        .isEqualTo("type.googleapis.com/mtproto.PredUpdateDeleteMessages");
  }

  @Test
  void theNewStreamHasTlForWhoWantsIt() throws Exception {
    Iterator<byte[]> events =
        listen(
            ListenOnUpdatesRequest.newBuilder()
                .setFormat(ListenOnUpdatesRequest.Format.FORMAT_TL)
                .build());
    events.next();
    backend.push(new Updates.TooLong());
    assertThat(UpdateEvent.parseFrom(events.next()).getTl().toByteArray())
        .isEqualTo(FakeBackend.tl(new Updates.TooLong()));
  }

  @Test
  void aClientThatIsGoneWithoutAWordIsForgotten() throws Exception {
    try (ProxyServer attentive =
            ProxyServer.builder(backend)
                .listen("127.0.0.1", 0)
                .keepAlive(Duration.ofMillis(500))
                .grace(Duration.ofMillis(100))
                .start();
        StallingRelay relay = new StallingRelay(attentive.port());
        ProxyClient far = ProxyClient.connect("127.0.0.1:" + relay.port())) {
      far.subscribe(update -> {});
      Waiting.until(() -> attentive.streams() == 1);
      relay.stall();
      Waiting.until(() -> attentive.streams() == 0);
    }
  }

  @Test
  void tooManyStreamsOfOneClient_areRefused() throws Exception {
    for (int i = 0; i < 3; i++) {
      listen(ListenOnUpdatesRequest.getDefaultInstance()).next();
    }
    Iterator<byte[]> fourth = listen(ListenOnUpdatesRequest.getDefaultInstance());
    assertThatThrownBy(fourth::next)
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("too many streams");
  }

  @Test
  void theSessionsStateIsToldAsItChanges() {
    Iterator<dev.mtproto.proxy.v1.SessionState> states =
        ClientCalls.blockingServerStreamingCall(
            client.channel(),
            SessionMethods.LISTEN_ON_STATE,
            CallOptions.DEFAULT,
            GetStateRequest.getDefaultInstance());
    assertThat(states.next().getState())
        .isEqualTo(dev.mtproto.proxy.v1.SessionState.State.STATE_READY);
    backend.become(SessionState.CONNECTING);
    assertThat(states.next().getState())
        .isEqualTo(dev.mtproto.proxy.v1.SessionState.State.STATE_CONNECTING);
  }

  @Test
  void whatTheSessionsClientDoesByItselfIsTold() {
    Iterator<SessionEvent> events =
        ClientCalls.blockingServerStreamingCall(
            client.channel(),
            SessionMethods.LISTEN_ON_EVENTS,
            CallOptions.DEFAULT,
            ListenOnEventsRequest.getDefaultInstance());
    Waiting.until(() -> server.streams() == 1);
    backend.happen(new ClientEvent.Disconnected(2, "the server closed", Duration.ofSeconds(1)));
    SessionEvent event = events.next();
    assertThat(event.getKind()).isEqualTo("Disconnected");
    assertThat(event.getText()).contains("the server closed");
    assertThat(event.getLost()).isZero();
  }

  @Test
  void theAccountsAreListedWithTheirLayer() {
    assertThat(
            ClientCalls.blockingUnaryCall(
                client.channel(),
                SessionMethods.LIST_ACCOUNTS,
                CallOptions.DEFAULT,
                ListAccountsRequest.getDefaultInstance()))
        .asString()
        .contains("account: \"default\"")
        .contains("layer: 71");
  }

  @Test
  void streamsEndWhenTheServerStopsSoThatClientsComeBack() throws Exception {
    Iterator<byte[]> events = listen(ListenOnUpdatesRequest.getDefaultInstance());
    events.next();
    server.close();
    assertThatThrownBy(events::next)
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("UNAVAILABLE: the daemon is stopping");
  }

  /** The classic stream, which says nothing at its beginning: waits until the server has it. */
  private Iterator<DynamicMessage> listen() throws IOException {
    Iterator<DynamicMessage> updates = client.listen();
    Waiting.until(() -> server.streams() == 1);
    return updates;
  }

  private Iterator<byte[]> listen(ListenOnUpdatesRequest request) {
    return ClientCalls.blockingServerStreamingCall(
        client.channel(), SessionMethods.LISTEN_ON_UPDATES, CallOptions.DEFAULT, request);
  }
}
