package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ObfuscationTest {
  static List<Vectors> vectors() {
    return Vectors.of("obfuscated2");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownConnectionsAreObfuscatedByTheClient(Vectors vector) {
    byte[] header = vector.bytes("init_plain");
    Obfuscation client = Obfuscation.client(header, secret(vector));

    assertThat(client.seal(header)).isEqualTo(vector.bytes("init_sent"));
    assertThat(sent(client, vector.bytes("client_plain"))).isEqualTo(vector.bytes("client_wire"));
    assertThat(received(client, vector.bytes("server_wire")))
        .isEqualTo(vector.bytes("server_plain"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownConnectionsAreObfuscatedByTheServer(Vectors vector) {
    byte[] header = vector.bytes("init_sent");
    Obfuscation server = Obfuscation.server(header, secret(vector));

    assertThat(server.open(header)).isEqualTo(vector.bytes("init_plain"));
    assertThat(received(server, vector.bytes("client_wire")))
        .isEqualTo(vector.bytes("client_plain"));
    assertThat(sent(server, vector.bytes("server_plain"))).isEqualTo(vector.bytes("server_wire"));
  }

  /** In pieces: the stream goes on where it was. */
  private static byte[] sent(Obfuscation side, byte[] plain) {
    byte[] wire = new byte[plain.length];
    for (int i = 0; i < plain.length; i += 7) {
      side.send(plain, i, wire, i, Math.min(7, plain.length - i));
    }
    return wire;
  }

  private static byte[] received(Obfuscation side, byte[] wire) {
    byte[] plain = new byte[wire.length];
    side.receive(wire, 0, plain, 0, 5);
    side.receive(wire, 5, plain, 5, wire.length - 5);
    return plain;
  }

  private static byte[] secret(Vectors vector) {
    return vector.has("secret") ? vector.bytes("secret") : new byte[0];
  }
}
