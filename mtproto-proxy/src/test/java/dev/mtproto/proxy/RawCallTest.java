package dev.mtproto.proxy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.InvokeWithoutUpdates;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.proxy.v1.CallRequest;
import io.grpc.CallOptions;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls in TL as it is: bytes in, bytes out, and nothing that is wrong reaches the session. */
class RawCallTest {
  private final FakeBackend backend = new FakeBackend();

  @RegisterExtension private final Serving serving = new Serving(ProxyServer.builder(backend));

  private final WireClient client = serving.client;

  @Test
  void bytesGoToTheSessionAndComeBackAsTheyAre() throws InterruptedException {
    NearestDc answer = new NearestDc("DE", 2, 4);
    backend.answer("help.getNearestDc", answer);
    byte[] request = FakeBackend.tl(new GetNearestDc());
    assertThat(call(request)).isEqualTo(FakeBackend.tl(answer));
    FakeBackend.Received received = backend.received.poll(10, SECONDS);
    assertThat(Objects.requireNonNull(received, "no call came").request()).isEqualTo(request);
  }

  @Test
  void aCallThatIsNotWhole_isAnInvalidArgument() {
    byte[] whole = FakeBackend.tl(new GetUsers(List.of(new InputUser.Self())));
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), Status.Code.INVALID_ARGUMENT);
    }
    assertRefused(Arrays.copyOf(whole, whole.length + 4), Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void whatIsNoMethodOfTheLayer_isAnInvalidArgument() {
    assertRefused(new byte[] {1, 2, 3, 4}, Status.Code.INVALID_ARGUMENT);
    assertRefused(FakeBackend.tl(new InputUser.Self()), Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void whatIsRefusedByItsOwnRpcIsRefusedHere_alsoWithinOthers() {
    assertRefused(FakeBackend.tl(new LogOut()), Status.Code.PERMISSION_DENIED);
    byte[] within = FakeBackend.tl(new InvokeWithoutUpdates<>(new LogOut()));
    assertRefused(within, Status.Code.PERMISSION_DENIED);
  }

  private void assertRefused(byte[] tl, Status.Code as) {
    StatusRuntimeException refused =
        catchThrowableOfType(StatusRuntimeException.class, () -> call(tl));
    assertThat(Objects.requireNonNull(refused, "it was called").getStatus().getCode())
        .as("%s", refused)
        .isEqualTo(as);
    assertThat(backend.received).isEmpty();
  }

  private byte[] call(byte[] tl) {
    return ClientCalls.blockingUnaryCall(
            client.channel(),
            SessionMethods.CALL,
            CallOptions.DEFAULT.withDeadlineAfter(10, SECONDS),
            CallRequest.newBuilder().setTl(ByteString.copyFrom(tl)).build())
        .getTl()
        .toByteArray();
  }
}
