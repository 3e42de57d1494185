package dev.mtproto.proxy;

import static dev.mtproto.proxy.WireClient.message;
import static dev.mtproto.proxy.WireClient.selfPeer;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.RetryInfo;
import dev.mtproto.error.CallTimeoutException;
import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.messages.GetDialogs;
import io.grpc.CallOptions;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyServerCallTest {
  private final FakeBackend backend = new FakeBackend();

  @RegisterExtension
  private final Serving serving =
      new Serving(
          ProxyServer.builder(backend)
              .account("second", new FakeBackend().answer("help.getNearestDc", dc("second"))));

  private final ProxyServer server = serving.server;
  private final WireClient client = serving.client;

  @Test
  void aCallReachesTheSessionAndItsResultTheClient() {
    backend.answer("help.getNearestDc", dc("DE"));
    Message answer = client.call(message("ReqHelpGetNearestDc"));
    assertThat(answer).asString().contains("Country: \"DE\"").contains("NearestDc: 4");
  }

  @Test
  void dialogsWithNothingButAPeerAreTheCallWithZeroes() throws InterruptedException {
    backend.fail("messages.getDialogs", 400, "STOP_HERE");
    failure(message("ReqMessagesGetDialogs", "OffsetPeer", selfPeer()));
    assertThat(taken().request())
        .isEqualTo(FakeBackend.tl(new GetDialogs(false, 0, 0, new InputPeer.Self(), 0)));
  }

  @Test
  void missingObject_isAnInvalidArgumentThatNamesIt() {
    Status status = failure(message("ReqMessagesGetDialogs")).getStatus();
    assertThat(status.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(status.getDescription()).isEqualTo("OffsetPeer is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "303, PHONE_MIGRATE_2, mtproto RPC error: 303 PHONE_MIGRATE_2, FAILED_PRECONDITION",
    "400, PEER_ID_INVALID, mtproto RPC error: 400 PEER_ID_INVALID, INVALID_ARGUMENT",
    "401, SESSION_REVOKED, mtproto RPC error: 401 SESSION_REVOKED, UNAUTHENTICATED",
    "403, CHAT_WRITE_FORBIDDEN, mtproto unknow RPC error: 403 CHAT_WRITE_FORBIDDEN,"
        + " PERMISSION_DENIED",
    "404, NOT_FOUND, mtproto unknow RPC error: 404 NOT_FOUND, NOT_FOUND",
    "420, FLOOD_WAIT_7, mtproto RPC error: 420 FLOOD_WAIT_7, RESOURCE_EXHAUSTED",
    "500, INTERNAL, mtproto RPC error: 500 INTERNAL, INTERNAL",
    "-503, Timeout, mtproto unknow RPC error: -503 Timeout, UNAVAILABLE",
    "777, ODD, mtproto unknow RPC error: 777 ODD, UNKNOWN"
  })
  void errorsOfTelegramHaveThePredecessorsTexts(int code, String text, String said, String as) {
    backend.fail("help.getNearestDc", code, text);
    Status status = failure(message("ReqHelpGetNearestDc")).getStatus();
    assertThat(status.getDescription()).isEqualTo(said);
    assertThat(status.getCode()).hasToString(as);
  }

  @Test
  void aFloodWaitIsToldToAllAndTelegramIsNotAskedAgain() throws InterruptedException {
    backend.fail("help.getNearestDc", 420, "FLOOD_WAIT_700");
    failure(message("ReqHelpGetNearestDc"));
    taken();
    try (WireClient other = new WireClient(server)) {
      StatusRuntimeException told = failure(other, message("ReqHelpGetNearestDc"));
      assertThat(told.getStatus().getDescription()).matches(".*420 FLOOD_WAIT_(6..|700)");
      assertThat(retryDelay(told)).isBetween(600L, 700L);
    }
    assertThat(backend.received).isEmpty();
  }

  @Test
  void aPatientClientWaitsAndIsToldHowLong() {
    backend.on(
        "help.getNearestDc",
        call -> {
          backend.answer("help.getNearestDc", dc("DE"));
          call.answer()
              .completeExceptionally(new RpcException(420, "FLOOD_WAIT_1", "help.getNearestDc"));
        });
    client.header("mtproto-flood-wait", "wait");
    Message answer = client.call(message("ReqHelpGetNearestDc"));
    assertThat(answer).asString().contains("DE");
    Metadata headers = Objects.requireNonNull(client.responseHeaders.get());
    assertThat(
            headers.get(Metadata.Key.of("mtproto-flood-waited", Metadata.ASCII_STRING_MARSHALLER)))
        .isEqualTo("1");
  }

  @Test
  void aClientWithLittlePatience_isToldOfALongWait() {
    backend.fail("help.getNearestDc", 420, "FLOOD_WAIT_7");
    client.header("mtproto-flood-wait", "5");
    assertThat(retryDelay(failure(message("ReqHelpGetNearestDc")))).isEqualTo(7);
  }

  @Test
  void aPatienceThatIsNone_isAnInvalidArgument() {
    client.header("mtproto-flood-wait", "for ever");
    assertThat(failure(message("ReqHelpGetNearestDc")).getStatus().getCode())
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void aClientsDeadlineIsTheTimeoutOfTheCall() throws InterruptedException {
    client.warmUp();
    client.options = CallOptions.DEFAULT.withDeadlineAfter(2, SECONDS);
    StatusRuntimeException late = failure(message("ReqHelpGetNearestDc"));
    assertThat(late.getStatus().getCode()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
    FakeBackend.Received call = taken();
    assertThat(call.timeout()).isLessThanOrEqualTo(Duration.ofSeconds(2)).isPositive();
    assertThat(cancelled(call)).isTrue();
  }

  @Test
  void aCallThatTheClientCancelsIsCancelledInTheSession() throws InterruptedException {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Context.CancellableContext context = Context.current().withCancellation();
    Runnable doomed = () -> failure(message("ReqHelpGetNearestDc"));
    executor.execute(context.wrap(doomed));
    FakeBackend.Received call = taken();
    context.cancel(null);
    assertThat(cancelled(call)).isTrue();
    executor.shutdown();
  }

  @Test
  void failuresOfTheSessionHaveFittingStatuses() {
    backend.on(
        "help.getNearestDc",
        call -> call.answer().completeExceptionally(new ConnectionException("no connection")));
    assertThat(failure(message("ReqHelpGetNearestDc")).getStatus().getCode())
        .isEqualTo(Status.Code.UNAVAILABLE);
    backend.on(
        "help.getNearestDc",
        call ->
            call.answer()
                .completeExceptionally(
                    new CallTimeoutException("help.getNearestDc", Duration.ofSeconds(1))));
    assertThat(failure(message("ReqHelpGetNearestDc")).getStatus().getCode())
        .isEqualTo(Status.Code.DEADLINE_EXCEEDED);
    backend.on("help.getNearestDc", call -> call.answer().complete(new byte[] {1, 2, 3, 4}));
    assertThat(failure(message("ReqHelpGetNearestDc")).getStatus().getCode())
        .isEqualTo(Status.Code.INTERNAL);
  }

  @Test
  void dangerousMethods_areRefusedAlsoWithinOthers() {
    assertThat(failure(message("ReqAuthLogOut")).getStatus().getCode())
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    Any logOut = Any.newBuilder().setTypeUrl("type.googleapis.com/mtproto.ReqAuthLogOut").build();
    Status nested = failure(message("ReqInvokeWithoutUpdates", "Query", logOut)).getStatus();
    assertThat(nested.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(nested.getDescription()).isEqualTo("auth.logOut is not allowed for this client");
    assertThat(backend.received).isEmpty();
  }

  @Test
  void theResultOfACallWithinACallIsAnAny() {
    backend.answer("help.getNearestDc", dc("DE"));
    Any query =
        Any.newBuilder().setTypeUrl("type.googleapis.com/mtproto.ReqHelpGetNearestDc").build();
    Message answer = client.call(message("ReqInvokeWithoutUpdates", "Query", query));
    assertThat(answer).asString().contains("type.googleapis.com/mtproto.TypeNearestDc");
  }

  @Test
  void clientsChooseAnAccount() {
    client.header("mtproto-account", "second");
    assertThat(client.call(message("ReqHelpGetNearestDc"))).asString().contains("second");
    client.header("mtproto-account", "third");
    assertThat(failure(message("ReqHelpGetNearestDc")).getStatus().getCode())
        .isEqualTo(Status.Code.NOT_FOUND);
  }

  private StatusRuntimeException failure(DynamicMessage request) {
    return failure(client, request);
  }

  private static StatusRuntimeException failure(WireClient client, DynamicMessage request) {
    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> client.call(request));
    return Objects.requireNonNull(failure, "the call succeeded");
  }

  private FakeBackend.Received taken() throws InterruptedException {
    return Objects.requireNonNull(backend.received.poll(10, SECONDS), "no call came");
  }

  /** Waits for the cancellation, which comes by another thread. */
  private static boolean cancelled(FakeBackend.Received call) {
    call.answer().orTimeout(10, SECONDS).handle((tl, failure) -> failure).join();
    return call.answer().isCancelled();
  }

  private static long retryDelay(StatusRuntimeException failure) {
    try {
      return Objects.requireNonNull(StatusProto.fromThrowable(failure))
          .getDetails(0)
          .unpack(RetryInfo.class)
          .getRetryDelay()
          .getSeconds();
    } catch (InvalidProtocolBufferException e) {
      throw new AssertionError(e);
    }
  }

  private static NearestDc dc(String country) {
    return new NearestDc(country, 2, 4);
  }
}
