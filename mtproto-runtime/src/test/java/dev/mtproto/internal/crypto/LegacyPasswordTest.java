package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
