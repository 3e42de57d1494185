package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.handshake.HandshakeStep;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.PlainMessage;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.FrameReader;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.TransportErrors;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a key exchange over a channel, which afterwards carries the session. Nothing else is sent or
 * accepted meanwhile.
 */
public final class KeyExchange {
  private final Channel channel;
  private final ClientHandshake handshake;
  private final MessageIds ids;

  private KeyExchange(Channel channel, HandshakeSettings settings, InstantSource clock) {
    this.channel = channel;
    this.handshake = new ClientHandshake(settings);
    this.ids = new MessageIds(clock);
  }

  /**
   * Exchanges a key, on the calling thread.
   *
   * @param timeout after which the channel is closed
   * @throws ConnectionException if the connection breaks, or the exchange takes too long
   * @throws dev.mtproto.error.ProtocolViolationException if the server breaks a rule
   */
  public static HandshakeResult run(
      Channel channel, HandshakeSettings settings, Environment environment, Duration timeout) {
    AtomicBoolean late = new AtomicBoolean();
    Scheduler.Cancellable alarm =
        environment
            .scheduler()
            .schedule(
                () -> {
                  late.set(true);
                  channel.close();
                },
                timeout);
    try {
      return new KeyExchange(channel, settings, environment.clock()).run();
    } catch (IOException broken) {
      throw new ConnectionException(failure(settings.dc(), late.get(), timeout), broken);
    } finally {
      alarm.cancel();
    }
  }

  private static String failure(int dc, boolean late, Duration timeout) {
    return late
        ? "data centre " + dc + " did not end the key exchange within " + timeout.toMillis() + " ms"
        : "the connection to data centre " + dc + " broke in the key exchange";
  }

  private HandshakeResult run() throws IOException {
    HandshakeStep step = new HandshakeStep.Send(handshake.start());
    while (step instanceof HandshakeStep.Send send) {
      byte[] packet = PlainMessage.packet(ids.next(MessageIds.CLIENT), send.body());
      channel.writer().write(packet, 0, packet.length);
      channel.writer().flush();
      step = handshake.receive(receive());
    }
    return ((HandshakeStep.Done) step).result();
  }

  private byte[] receive() throws IOException {
    FrameReader frames = channel.reader();
    int length = frames.read();
    if (length < 0) {
      throw new IOException("the server closed the connection");
    }
    TransportErrors.check(frames.array(), length);
    return PlainMessage.body(Sender.SERVER, frames.array(), 0, length);
  }
}
