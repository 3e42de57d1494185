package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LegacyPasswordTest {
  static List<Vectors> vectors() {
    return Vectors.of("password_layer71");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownPasswordsHaveTheirHash(Vectors vector) {
    assertThat(LegacyPassword.hash(vector.bytes("current_salt"), vector.text("password")))
        .isEqualTo(vector.bytes("password_hash"));
  }

  /** The hash is that of Python's hashlib. */
  @Test
  void aNewPasswordIsHashedWithTheServersSaltAndRandomBytesOfOurs() {
    byte[] servers = HexFormat.of().parseHex("00112233445566778899");
    byte[] ours = HexFormat.of().parseHex("a0a1a2a3a4a5a6a7");

    byte[] salt = LegacyPassword.newSalt(servers, new ScriptedRandomness(ours));

    assertThat(salt).isEqualTo(HexFormat.of().parseHex("00112233445566778899a0a1a2a3a4a5a6a7"));
    assertThat(LegacyPassword.hash(salt, "\u043f\u0430\u0440\u043e\u043b\u044c 42"))
        .isEqualTo(
            HexFormat.of()
                .parseHex("c6515e746252ce179cedb7f617d6eb525a48a62d56d3f075959a162e1d798760"));
  }
}
