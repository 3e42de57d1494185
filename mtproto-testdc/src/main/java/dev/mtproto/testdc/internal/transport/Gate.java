package dev.mtproto.testdc.internal.transport;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.transport.MtproxySecret;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by a client's first bytes how it speaks: all ways come in through one port.
 * Thread-safe.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public final class Gate {
  private static final ByteString TLS = ByteString.decodeHex("160301");
  private static final ByteString HTTP = ByteString.encodeUtf8("GET ");

  private final Unveiling unveiling;
  private final TlsGate tls;
  private final List<MtproxySecret> obfuscating;

  /**
   * A gate.
   *
   * @param dcId the data centre's number; clients of a proxy that ask for another are refused
   * @param secrets those of a proxy, as which the data centre serves too
   */
  public Gate(int dcId, List<MtproxySecret> secrets, InstantSource clock, Randomness random) {
    this.unveiling = new Unveiling(dcId);
    this.tls = new TlsGate(secrets, clock, random);
    this.obfuscating = new ArrayList<>(secrets);
    obfuscating.removeIf(secret -> secret.kind() == MtproxySecret.Kind.FAKE_TLS);
  }

  /**
   * Waits for the first bytes.
   *
   * @throws IOException if they are nothing known
   */
  Line open(BufferedSource source, OutputStream output) throws IOException {
    Framing plain = FramingDetector.detectPlain(source);
    if (plain != null) {
      return new Line(plain, source, output);
    }
    if (source.rangeEquals(0, TLS)) {
      return tls.open(source, output, unveiling);
    }
    if (source.rangeEquals(0, HTTP)) {
      WebSocketGate.accept(source, output);
      WebSocketOutput messages = new WebSocketOutput(output);
      return unveiling.open(new WebSocketInput(source, messages), messages, without(List.of()));
    }
    return unveiling.open(source.inputStream(), output, without(obfuscating));
  }

  /** The secrets that may be meant, and that none is. */
  private static List<@Nullable MtproxySecret> without(List<MtproxySecret> secrets) {
    List<@Nullable MtproxySecret> all = new ArrayList<>();
    all.add(null);
    all.addAll(secrets);
    return all;
  }
}
