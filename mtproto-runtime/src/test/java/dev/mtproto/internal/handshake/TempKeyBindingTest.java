package dev.mtproto.internal.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.ScriptedRandomness;
import dev.mtproto.internal.crypto.Vectors;
import dev.mtproto.internal.service.BindAuthKeyInner;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TempKeyBindingTest {
  static List<Vectors> vectors() {
    return Vectors.of("bind_temp_auth_key");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void knownBindingsAreSealed(Vectors vector) {
    BindAuthKeyInner inner =
        new BindAuthKeyInner(
            vector.number("nonce"),
            vector.number("temp_auth_key_id"),
            vector.number("perm_auth_key_id"),
            vector.number("temp_session_id"),
            (int) vector.number("expires_at"));
    AuthKey permanent = AuthKey.of(vector.bytes("perm_auth_key"));

    byte[] sealed =
        TempKeyBinding.seal(
            permanent,
            vector.number("msg_id"),
            inner,
            new ScriptedRandomness(vector.bytes("random"), vector.bytes("padding")));

    assertThat(sealed).isEqualTo(vector.bytes("encrypted_message"));
    assertThat(permanent.id()).isEqualTo(vector.number("perm_auth_key_id"));
  }
}
