package dev.mtproto.proxy;

import static dev.mtproto.proxy.WireClient.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.proxy.v1.GetStateRequest;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.ListenOnEventsRequest;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a token is good for, of every rpc that is no call of a method. */
class TokenRightsTest {
  private final TokenFile tokens;
  private final FakeBackend backend =
      new FakeBackend().answer("help.getNearestDc", new NearestDc("DE", 2, 4));

  TokenRightsTest(@TempDir Path folder) {
    tokens = new TokenFile(folder.resolve("tokens.json"));
  }

  /** An rpc, made once. */
  record Rpc(String name, Consumer<WireClient> make) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rpc> listening() {
    return Stream.of(
        new Rpc("proxy.UpdateStreamer/ListenOnUpdates", client -> client.listen().next()),
        new Rpc(
            "ListenOnUpdates",
            client ->
                stream(
                        client,
                        SessionMethods.LISTEN_ON_UPDATES,
                        ListenOnUpdatesRequest.getDefaultInstance())
                    .next()),
        new Rpc(
            "ListenOnEvents",
            client ->
                stream(
                        client,
                        SessionMethods.LISTEN_ON_EVENTS,
                        ListenOnEventsRequest.getDefaultInstance())
                    .next()));
  }

  static Stream<Rpc> looking() {
    return Stream.of(
        new Rpc(
            "GetState",
            client ->
                ClientCalls.blockingUnaryCall(
                    client.channel(),
                    SessionMethods.GET_STATE,
                    limited(),
                    GetStateRequest.getDefaultInstance())),
        new Rpc(
            "ListAccounts",
            client ->
                ClientCalls.blockingUnaryCall(
                    client.channel(),
                    SessionMethods.LIST_ACCOUNTS,
                    limited(),
                    ListAccountsRequest.getDefaultInstance())),
        new Rpc(
            "ListenOnState",
            client ->
                stream(client, SessionMethods.LISTEN_ON_STATE, GetStateRequest.getDefaultInstance())
                    .next()));
  }

  static Stream<Rpc> all() {
    return Stream.concat(listening(), looking());
  }

  @ParameterizedTest
  @MethodSource("listening")
  void aTokenForOneHarmlessMethodListensToNothing(Rpc rpc) throws IOException {
    String token = tokens.create("narrow", MethodRules.of(List.of("help.getConfig")), 0);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      assertThatThrownBy(() -> rpc.make().accept(client)).hasMessageContaining("PERMISSION_DENIED");
      assertThat(server.streams()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("looking")
  void whoMayUseAnAccountMaySeeHowItIs(Rpc rpc) throws IOException {
    String token = tokens.create("narrow", MethodRules.of(List.of("help.getConfig")), 0);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      rpc.make().accept(client);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsNoCallCountsForTheRateToo(Rpc rpc) throws IOException {
    String token = tokens.create("slow", MethodRules.standard(), 1);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      client.call(message("ReqHelpGetNearestDc"));
      assertThatThrownBy(() -> rpc.make().accept(client))
          .hasMessageContaining("RESOURCE_EXHAUSTED");
    }
  }

  @Test
  void aCallOfAnAccountThatIsNotThereCountsForTheRateToo() throws IOException {
    String token = tokens.create("slow", MethodRules.standard(), 1);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token).header("mtproto-account", "nobody")) {
      assertThatThrownBy(() -> client.call(message("ReqHelpGetNearestDc")))
          .hasMessageContaining("NOT_FOUND");
      assertThatThrownBy(() -> client.call(message("ReqHelpGetNearestDc")))
          .hasMessageContaining("RESOURCE_EXHAUSTED");
    }
  }

  @ParameterizedTest
  @MethodSource("listening")
  void whatATokenMayNotDoCountsForItsRateToo(Rpc rpc) throws IOException {
    String token = tokens.create("slow", MethodRules.of(List.of("help.getNearestDc")), 3);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      assertThatThrownBy(() -> client.call(message("ReqMessagesGetAllStickers")))
          .hasMessageContaining("PERMISSION_DENIED");
      assertThatThrownBy(() -> rpc.make().accept(client)).hasMessageContaining("PERMISSION_DENIED");
      client.call(message("ReqHelpGetNearestDc"));
      assertThatThrownBy(() -> client.call(message("ReqHelpGetNearestDc")))
          .hasMessageContaining("RESOURCE_EXHAUSTED");
    }
  }

  @Test
  void aStreamEndsWhenAnotherTokenHasTheNameOfItsOwn() throws IOException {
    String token = tokens.create("ci", MethodRules.standard(), 0);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      Iterator<?> updates = client.listen();
      Waiting.until(() -> server.streams() == 1);
      tokens.revoke("ci");
      tokens.create("ci", MethodRules.standard(), 0);
      assertThatThrownBy(updates::hasNext).hasMessageContaining("UNAUTHENTICATED");
      Waiting.until(() -> server.streams() == 0); // a moment after its client was told
    }
  }

  @Test
  void streamsOfEventsAndStatesEndWithTheirTokenToo() throws IOException {
    String token = tokens.create("ci", MethodRules.standard(), 0);
    try (ProxyServer server = builder().start();
        WireClient client = client(server, token)) {
      Iterator<?> events =
          stream(
              client, SessionMethods.LISTEN_ON_EVENTS, ListenOnEventsRequest.getDefaultInstance());
      Iterator<?> states =
          stream(client, SessionMethods.LISTEN_ON_STATE, GetStateRequest.getDefaultInstance());
      states.next();
      Waiting.until(() -> server.streams() == 2);
      tokens.revoke("ci");
      assertThatThrownBy(events::hasNext).hasMessageContaining("UNAUTHENTICATED");
      assertThatThrownBy(states::hasNext).hasMessageContaining("UNAUTHENTICATED");
    }
  }

  private ProxyServerBuilder builder() {
    ProxyServerBuilder builder =
        ProxyServer.builder(backend)
            .listen("127.0.0.1", 0)
            .grace(Duration.ofMillis(100))
            .tokens(tokens);
    builder.tokensInterval = Duration.ofMillis(20);
    // The time for another call never comes.
    builder.nanoTime = () -> 0;
    return builder;
  }

  private static WireClient client(ProxyServer server, String token) {
    WireClient client = new WireClient(server).header("authorization", "Bearer " + token);
    client.options = limited();
    return client;
  }

  /** A stream that is let in wrongly says nothing and does not end by itself. */
  private static CallOptions limited() {
    return CallOptions.DEFAULT.withDeadlineAfter(30, TimeUnit.SECONDS);
  }

  private static <Q, R> Iterator<R> stream(
      WireClient client, MethodDescriptor<Q, R> rpc, Q request) {
    return ClientCalls.blockingServerStreamingCall(client.channel(), rpc, limited(), request);
  }
}
