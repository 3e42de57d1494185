package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mtproto.internal.transport.MtproxySecret.Kind;
import java.util.Locale;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MtproxySecretTest {
  private static final ByteString KEY = ByteString.decodeHex("fb12ff445566778899aabbccddeeffff");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsReadInHexAndInBothBase64s(Kind kind) {
    ByteString bytes =
        switch (kind) {
          case PLAIN -> KEY;
          case PADDED -> ByteString.decodeHex("dd" + KEY.hex());
          case FAKE_TLS ->
              ByteString.decodeHex("ee" + KEY.hex() + ByteString.encodeUtf8("a.example").hex());
        };
    MtproxySecret expected = new MtproxySecret(kind, KEY, kind == Kind.FAKE_TLS ? "a.example" : "");

    assertThat(MtproxySecret.parse(bytes.hex())).isEqualTo(expected);
    assertThat(MtproxySecret.parse(bytes.hex().toUpperCase(Locale.ROOT))).isEqualTo(expected);
    assertThat(MtproxySecret.parse(bytes.base64())).isEqualTo(expected);
    assertThat(MtproxySecret.parse(bytes.base64Url())).isEqualTo(expected);
    assertThat(MtproxySecret.parse(bytes.base64Url().replace("=", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "00112233445566778899aabbccddee",
        "cc00112233445566778899aabbccddeeff",
        "dd00112233445566778899aabbccddeeff00",
        "ee00112233445566778899aabbccddeeff",
        "ee00112233445566778899aabbccddeeff2f2f",
        "no secret at all",
        "00112233445566778899aabbccddeefg!"
      })
  void whatIsNoSecretIsRefusedAndNotRepeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MtproxySecret.parse(text))
        .satisfies(e -> assertThat(e.toString()).hasSizeLessThan(180))
        .satisfies(
            e -> {
              if (text.length() > 2) {
                assertThat(e).hasMessageNotContaining(text);
              }
            });
  }

  @Test
  void aSecretIsNotShown() {
    assertThat(MtproxySecret.parse(KEY.hex())).asString().isEqualTo("MtproxySecret{PLAIN, ***}");
  }
}
