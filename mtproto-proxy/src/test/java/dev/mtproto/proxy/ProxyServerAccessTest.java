package dev.mtproto.proxy;

import static dev.mtproto.proxy.WireClient.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.DynamicMessage;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.Bool;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.proxy.v1.ListAccountsRequest;
import dev.mtproto.proxy.v1.SessionState;
import io.grpc.CallOptions;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyServerAccessTest {
  private final Path folder;

  private final FakeBackend backend =
      new FakeBackend()
          .answer("help.getNearestDc", new NearestDc("DE", 2, 4))
          .answer("auth.logOut", new Bool.True());

  ProxyServerAccessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void anAddressThatOthersReach_needsTlsAndKnownClients() {
    assertThatThrownBy(() -> builder().listen("0.0.0.0", 0).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("can be reached by others");
    TlsFiles tls = certificate();
    assertThatThrownBy(() -> builder().listen("0.0.0.0", 0).tls(tls).start())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder().listen("0.0.0.0", 0).tokens(tokens()).start())
        .isInstanceOf(IllegalStateException.class);
    assertThatCode(() -> builder().listen("0.0.0.0", 0).tls(tls).tokens(tokens()).start().close())
        .doesNotThrowAnyException();
    assertThatCode(() -> builder().listen("0.0.0.0", 0).insecure(true).start().close())
        .doesNotThrowAnyException();
  }

  @Test
  void metricsThatOthersReach_areMeantToBeInsecure() {
    TlsFiles tls = certificate();
    assertThatThrownBy(() -> builder().tls(tls).tokens(tokens()).metrics("0.0.0.0", 0).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("0.0.0.0 can be reached by others, and metrics are served");
    assertThatCode(() -> builder().metrics("0.0.0.0", 0).insecure(true).start().close())
        .doesNotThrowAnyException();
    assertThatCode(() -> builder().metrics("127.0.0.1", 0).start().close())
        .doesNotThrowAnyException();
  }

  @Test
  void withTokens_aCallWithoutOneIsRefusedAsAWrongOneIs() throws IOException {
    TokenFile tokens = tokens();
    String token = tokens.create("ci", MethodRules.standard(), 0);
    try (ProxyServer server = builder().tokens(tokens).start();
        WireClient client = new WireClient(server)) {
      Status missing = failure(client, "ReqHelpGetNearestDc");
      client.header("authorization", "Bearer mtp_wrong");
      Status wrong = failure(client, "ReqHelpGetNearestDc");
      assertThat(missing.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
      assertThat(wrong.getDescription()).isEqualTo(missing.getDescription());
      client.header("authorization", "Bearer " + token);
      assertThat(client.call(message("ReqHelpGetNearestDc"))).asString().contains("DE");
      tokens.revoke("ci");
      assertThat(failure(client, "ReqHelpGetNearestDc").getCode())
          .isEqualTo(Status.Code.UNAUTHENTICATED);
    }
  }

  @Test
  void withTokens_streamsNeedOneToo() throws IOException {
    try (ProxyServer server = builder().tokens(tokens()).start();
        WireClient client = new WireClient(server)) {
      assertThatThrownBy(() -> client.listen().hasNext())
          .isInstanceOf(StatusRuntimeException.class)
          .hasMessageContaining("UNAUTHENTICATED");
    }
  }

  @Test
  void aTokenIsGoodForItsMethodsAndItsRate() throws IOException {
    TokenFile tokens = tokens();
    String token = tokens.create("ci", MethodRules.of(List.of("help.*")), 3);
    ProxyServerBuilder builder = builder().tokens(tokens);
    builder.nanoTime = () -> 0;
    try (ProxyServer server = builder.start();
        WireClient client = new WireClient(server)) {
      client.header("authorization", "Bearer " + token);
      assertThat(failure(client, "ReqMessagesGetAllStickers").getCode())
          .isEqualTo(Status.Code.PERMISSION_DENIED);
      client.call(message("ReqHelpGetNearestDc"));
      client.call(message("ReqHelpGetNearestDc"));
      assertThat(failure(client, "ReqHelpGetNearestDc").getCode())
          .isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    }
  }

  @Test
  void aTokenIsGoodForItsAccountsOnly() throws IOException {
    FakeBackend second =
        new FakeBackend().answer("help.getNearestDc", new NearestDc("second", 2, 4));
    TokenFile tokens = tokens();
    String token = tokens.create("ci", MethodRules.standard(), List.of("second"), 0);
    try (ProxyServer server = builder().account("second", second).tokens(tokens).start();
        WireClient client = new WireClient(server)) {
      client.header("authorization", "Bearer " + token);
      assertThat(client.call(message("ReqHelpGetNearestDc"))).asString().contains("second");
      assertThat(accounts(client)).containsExactly("second");
      client.header("mtproto-account", "second");
      assertThat(client.call(message("ReqHelpGetNearestDc"))).asString().contains("second");
      client.header("mtproto-account", "default");
      Status refused = failure(client, "ReqHelpGetNearestDc");
      client.header("mtproto-account", "nobody");
      assertThat(refused.getCode()).isEqualTo(Status.Code.NOT_FOUND);
      assertThat(failure(client, "ReqHelpGetNearestDc").getDescription())
          .isEqualTo(refused.getDescription());
      client.header("mtproto-account", "default");
      assertThatThrownBy(() -> client.listen().hasNext()).hasMessageContaining("NOT_FOUND");
    }
    assertThat(backend.received).isEmpty();
  }

  @Test
  void aStreamEndsWhenItsTokenIsRevoked() throws IOException {
    TokenFile tokens = tokens();
    String kept = tokens.create("kept", MethodRules.standard(), 0);
    String revoked = tokens.create("revoked", MethodRules.standard(), 0);
    ProxyServerBuilder builder = builder().tokens(tokens);
    builder.tokensInterval = Duration.ofMillis(20);
    try (ProxyServer server = builder.start();
        WireClient stays = new WireClient(server).header("authorization", "Bearer " + kept);
        WireClient goes = new WireClient(server).header("authorization", "Bearer " + revoked)) {
      Iterator<DynamicMessage> going = goes.listen();
      Iterator<DynamicMessage> staying = stays.listen();
      Waiting.until(() -> server.streams() == 2);
      tokens.revoke("revoked");
      assertThatThrownBy(going::hasNext).hasMessageContaining("UNAUTHENTICATED");
      Waiting.until(() -> server.streams() == 1);
      backend.push(new Updates.TooLong());
      assertThat(staying.next()).asString().contains("UpdatesTooLong");
    }
  }

  private static List<String> accounts(WireClient client) {
    return ClientCalls.blockingUnaryCall(
            client.channel(),
            SessionMethods.LIST_ACCOUNTS,
            CallOptions.DEFAULT,
            ListAccountsRequest.getDefaultInstance())
        .getAccountsList()
        .stream()
        .map(SessionState::getAccount)
        .toList();
  }

  @Test
  void aTokenForSomeMethods_readsUpdatesOnlyIfItMayAskForThem() throws IOException {
    TokenFile tokens = tokens();
    String sender = tokens.create("sender", MethodRules.of(List.of("messages.sendMessage")), 0);
    String reader = tokens.create("reader", MethodRules.of(List.of("updates.*")), 0);
    try (ProxyServer server = builder().tokens(tokens).start();
        WireClient client = new WireClient(server)) {
      client.header("authorization", "Bearer " + sender);
      assertThatThrownBy(() -> client.listen().hasNext())
          .isInstanceOf(StatusRuntimeException.class)
          .hasMessageContaining("PERMISSION_DENIED");
      client.header("authorization", "Bearer " + reader);
      Iterator<DynamicMessage> updates = client.listen();
      Waiting.until(() -> server.streams() == 1);
      backend.push(new Updates.TooLong());
      assertThat(updates.next()).asString().contains("UpdatesTooLong");
    }
  }

  @Test
  void aDangerousMethodIsAllowedByName() throws IOException {
    try (ProxyServer server = builder().allow("auth.logOut").start();
        WireClient client = new WireClient(server)) {
      assertThat(client.call(message("ReqAuthLogOut"))).asString().contains("BoolTrue");
    }
  }

  @Test
  void tlsKeepsStrangersOut() throws IOException {
    TestCertificates certificates = new TestCertificates(folder);
    certificates.sign("server", "CN=daemon");
    certificates.sign("client", "CN=robot");
    TlsFiles tls =
        TlsFiles.of(certificates.file("server.pem"), certificates.file("server.key"))
            .requiringClients(certificates.authorities());
    try (ProxyServer server = builder().tls(tls).start();
        WireClient known =
            new WireClient(
                server,
                trusting(certificates)
                    .keyManager(
                        certificates.file("client.pem").toFile(),
                        certificates.file("client.key").toFile())
                    .build());
        WireClient stranger = new WireClient(server, trusting(certificates).build());
        WireClient plain = new WireClient(server)) {
      assertThat(known.call(message("ReqHelpGetNearestDc"))).asString().contains("DE");
      assertThat(failure(stranger, "ReqHelpGetNearestDc").getCode())
          .isEqualTo(Status.Code.UNAVAILABLE);
      assertThat(failure(plain, "ReqHelpGetNearestDc").getCode())
          .isEqualTo(Status.Code.UNAVAILABLE);
    }
  }

  @Test
  void aRenewedCertificateNeedsNoRestart() throws IOException {
    TestCertificates old = new TestCertificates(folder);
    old.sign("server", "CN=daemon");
    TlsFiles tls = TlsFiles.of(old.file("server.pem"), old.file("server.key"));
    ProxyServerBuilder builder = builder().tls(tls);
    builder.tlsInterval = Duration.ofMillis(50);
    try (ProxyServer server = builder.start()) {
      assertThat(isTrusted(server, old)).isTrue();
      TestCertificates renewed = new TestCertificates(folder);
      renewed.sign("server", "CN=daemon");
      Waiting.until(() -> isTrusted(server, renewed));
    }
  }

  @Test
  void clientsOfARenewedAuthorityNeedNoRestart() throws IOException {
    TestCertificates old = new TestCertificates(folder);
    old.sign("server", "CN=daemon");
    Path renewedFolder = Files.createDirectory(folder.resolve("renewed"));
    TestCertificates renewed = new TestCertificates(renewedFolder);
    renewed.sign("client", "CN=robot");
    Path trusted = Files.copy(old.authorities(), folder.resolve("clients.pem"));
    ProxyServerBuilder builder =
        builder()
            .tls(
                TlsFiles.of(old.file("server.pem"), old.file("server.key"))
                    .requiringClients(trusted));
    builder.tlsInterval = Duration.ofMillis(50);
    try (ProxyServer server = builder.start()) {
      assertThat(isServed(server, old, renewed)).isFalse();
      Files.copy(renewed.authorities(), trusted, StandardCopyOption.REPLACE_EXISTING);
      Waiting.until(() -> isServed(server, old, renewed));
    }
  }

  private static boolean isServed(
      ProxyServer server, TestCertificates trusted, TestCertificates shown) {
    try (WireClient client =
        new WireClient(
            server,
            trusting(trusted)
                .keyManager(shown.file("client.pem").toFile(), shown.file("client.key").toFile())
                .build())) {
      client.call(message("ReqHelpGetNearestDc"));
      return true;
    } catch (StatusRuntimeException | IOException refused) {
      return false;
    }
  }

  private static boolean isTrusted(ProxyServer server, TestCertificates certificates) {
    try (WireClient client = new WireClient(server, trusting(certificates).build())) {
      client.call(message("ReqHelpGetNearestDc"));
      return true;
    } catch (StatusRuntimeException | IOException untrusted) {
      return false;
    }
  }

  @Test
  void withoutTls_aDaemonListensToItsOwnMachineOnly() {
    assertThat(ProxyServer.builder(backend).address.getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void aMessageThatIsTooLong_isRefused() throws IOException {
    try (ProxyServer server = builder().start();
        WireClient client = new WireClient(server)) {
      Status status =
          failure(client, message("ReqMessagesSendMessage", "Message", "x".repeat((4 << 20) + 1)));
      assertThat(status.getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    }
  }

  private ProxyServerBuilder builder() {
    return ProxyServer.builder(backend).listen("127.0.0.1", 0).grace(Duration.ofMillis(100));
  }

  private TokenFile tokens() {
    return new TokenFile(folder.resolve("tokens.json"));
  }

  private TlsFiles certificate() {
    TestCertificates certificates = new TestCertificates(folder);
    certificates.sign("server", "CN=daemon");
    return TlsFiles.of(certificates.file("server.pem"), certificates.file("server.key"));
  }

  private static TlsChannelCredentials.Builder trusting(TestCertificates certificates)
      throws IOException {
    return TlsChannelCredentials.newBuilder().trustManager(certificates.authorities().toFile());
  }

  private static Status failure(WireClient client, String request) {
    return failure(client, message(request));
  }

  private static Status failure(WireClient client, DynamicMessage request) {
    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> client.call(request));
    return Objects.requireNonNull(failure, "the call succeeded").getStatus();
  }
}
