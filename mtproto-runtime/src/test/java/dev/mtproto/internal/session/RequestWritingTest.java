package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.session.ScriptedServer.Received;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is written of a call, and what if it cannot be written. */
@Timeout(60)
@SuppressWarnings("FutureReturnValueIgnored") // What is sent matters, not always what comes of it.
final class RequestWritingTest {
  private final SessionFixture fixture = new SessionFixture();
  private final ScriptedServer server = fixture.connect();

  @Test
  void aLongCallIsPackedIfThatMakesItShorter() throws Exception {
    fixture.calls().callAsync(new Lengthy("long", new byte[4000]), SessionFixture.TIMEOUT);
    byte[] random = new SecureRandomness().bytes(4000);
    fixture.calls().callAsync(new Lengthy("long", random), SessionFixture.TIMEOUT);
    fixture
        .calls()
        .callAsync(new Lengthy("upload.saveFilePart", new byte[4000]), SessionFixture.TIMEOUT);
    fixture.calls().callAsync(new Lengthy("short", new byte[1020]), SessionFixture.TIMEOUT);

    byte[] packed = server.receiveAny().body();
    assertThat(packed.length).isLessThan(200);
    assertThat(Gzip.unpack(packed, 0, packed.length, 1 << 20)).hasSize(4004);
    assertThat(server.receiveAny().body()).endsWith(random).hasSize(4004);
    assertThat(server.receiveAny().body()).hasSize(4004);
    assertThat(server.receiveAny().body()).hasSize(1024);
  }

  @Test
  void aMessageThatIsTooLargeForAContainerGoesWithout() throws Exception {
    fixture.session.detach(currentConnection());
    byte[] huge = new SecureRandomness().bytes(MessageLimits.SENT_BYTES - Integer.BYTES);
    fixture.ping(1);
    fixture.calls().callAsync(new Lengthy("huge", huge), SessionFixture.TIMEOUT);
    fixture.ping(2);
    fixture
        .calls()
        .callAsync(new Lengthy("half", Arrays.copyOf(huge, 600_000)), SessionFixture.TIMEOUT);
    fixture
        .calls()
        .callAsync(new Lengthy("half", Arrays.copyOf(huge, 600_000)), SessionFixture.TIMEOUT);

    ScriptedServer next = fixture.connect();
    Received first = next.receiveAny();
    Received alone = next.receiveAny();
    Received third = next.receiveAny();
    Received half = next.receiveAny();
    Received rest = next.receiveAny();

    assertThat(first.as(Ping.class).pingId()).isEqualTo(1);
    assertThat(alone.body()).hasSize(MessageLimits.SENT_BYTES);
    assertThat(alone.containerId()).isZero();
    assertThat(third.as(Ping.class).pingId()).isEqualTo(2);
    assertThat(half.containerId()).isEqualTo(third.containerId()).isNotZero();
    assertThat(rest.containerId()).isNotEqualTo(half.containerId());
  }

  @Test
  void aRequestThatCannotBeWrittenFailsAlone() throws Exception {
    CompletableFuture<Boolean> broken =
        fixture.calls().callAsync(new Unwritable(), SessionFixture.TIMEOUT);

    assertThatThrownBy(broken::get)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unwritable cannot be written: on purpose");
    fixture.settle(server);
  }

  @Test
  void aRequestThatIsLargerThanServersTakeFailsAlone() throws Exception {
    byte[] random = new SecureRandomness().bytes(MessageLimits.SENT_BYTES);
    CompletableFuture<Boolean> huge =
        fixture.calls().callAsync(new Lengthy("huge", random), SessionFixture.TIMEOUT);

    assertThatThrownBy(huge::get)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("huge cannot be written: 1044452 bytes, and a message may have 1044448");
    fixture.settle(server);
  }

  @Test
  void anErrorWhileARequestIsWrittenFailsItAlone() throws Exception {
    StackOverflowError tooDeep = new StackOverflowError("too deep");
    CompletableFuture<Pong> broken =
        fixture.calls().callAsync(new Broken(tooDeep, null), SessionFixture.TIMEOUT);

    assertThatThrownBy(broken::get)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasRootCause(tooDeep);
    fixture.settle(server);
  }

  @Test
  void anErrorWhileAResultIsDecodedIsWhatItsCallEndsWith() throws Exception {
    LinkageError missing = new NoClassDefFoundError("a class of the layer");
    CompletableFuture<Pong> broken =
        fixture.calls().callAsync(new Broken(null, missing), SessionFixture.TIMEOUT);

    server.answer(server.receive(), new Pong(0, 1));

    assertThatThrownBy(broken::get).hasCause(missing);
    fixture.settle(server);
  }

  /** A request whose class is at fault. */
  private record Broken(@Nullable Error whenWritten, @Nullable Error whenDecoded)
      implements TlRequest<Pong> {
    @Override
    public TlCodec<Pong> resultCodec() {
      if (whenDecoded != null) {
        throw whenDecoded;
      }
      return Pong.tlCodec();
    }

    @Override
    public int tlId() {
      return Ping.ID;
    }

    @Override
    public String tlName() {
      return "broken";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      if (whenWritten != null) {
        throw whenWritten;
      }
      writer.writeInt(Ping.ID);
      writer.writeLong(1);
    }
  }

  @Test
  void callsAreWrappedUntilOneIsAnswered() throws Exception {
    fixture.session.detach(currentConnection());
    fixture.introduceBy(new Hundreds());
    ScriptedServer next = fixture.connect();
    CompletableFuture<Pong> call = fixture.ping(1);
    Received first = next.receive();
    fixture.ping(2);
    Received second = next.receive();
    next.answer(first, new Pong(0, 1));
    call.get(10, TimeUnit.SECONDS);
    fixture.ping(3);

    assertThat(first.as(Ping.class).pingId()).isEqualTo(101);
    assertThat(second.as(Ping.class).pingId()).isEqualTo(102);
    assertThat(next.receive().as(Ping.class).pingId()).isEqualTo(3);
  }

  @Test
  void callsAreWrappedAnewOnceTheServerHasForgottenTheSession() throws Exception {
    fixture.session.detach(currentConnection());
    fixture.introduceBy(new Hundreds());
    ScriptedServer next = fixture.connect();
    fixture.settle(next);
    fixture.ping(1);
    Received plain = next.receive();
    next.send(new NewSession(plain.id(), 1, SessionFixture.SALT));
    settlePushes(next);

    fixture.ping(2);

    assertThat(plain.as(Ping.class).pingId()).isEqualTo(1);
    assertThat(next.receive().as(Ping.class).pingId()).isEqualTo(102);
  }

  /** Waits until the client has read all that was sent before. */
  private void settlePushes(ScriptedServer sender) throws InterruptedException {
    sender.send(new byte[] {1, 2, 3, 4}, 1);
    assertThat(fixture.pushed.poll(10, TimeUnit.SECONDS)).isNotNull();
  }

  /** Adds a hundred to a ping that begins a connection. */
  private static final class Hundreds implements Introduction {
    @Override
    @SuppressWarnings("unchecked") // Only pings are made here.
    public <R> TlRequest<R> wrap(TlRequest<R> call) {
      return (TlRequest<R>) new Ping(100 + ((Ping) call).pingId());
    }
  }

  /** A call of so many bytes. */
  @SuppressWarnings("ArrayRecordComponent") // It is not compared.
  private record Lengthy(String tlName, byte[] bytes) implements TlRequest<Boolean> {
    @Override
    public TlCodec<Boolean> resultCodec() {
      return TlCodecs.BOOL;
    }

    @Override
    public int tlId() {
      return 1;
    }

    @Override
    public void tlWrite(TlWriter writer) {
      writer.writeInt(tlId());
      writer.writeRaw(bytes, 0, bytes.length);
    }
  }

  private record Unwritable() implements TlRequest<Boolean> {
    @Override
    public TlCodec<Boolean> resultCodec() {
      return TlCodecs.BOOL;
    }

    @Override
    public int tlId() {
      return 0;
    }

    @Override
    public String tlName() {
      return "unwritable";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      throw new IllegalStateException("on purpose");
    }
  }

  private Connection currentConnection() {
    return Objects.requireNonNull(fixture.last);
  }
}
