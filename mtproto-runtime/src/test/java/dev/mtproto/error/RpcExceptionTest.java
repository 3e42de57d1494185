package dev.mtproto.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RpcExceptionTest {
  @ParameterizedTest
  @CsvSource({
    "FLOOD_WAIT_17, FLOOD_WAIT, 17",
    "PHONE_MIGRATE_2, PHONE_MIGRATE, 2",
    "FILE_PART_0_MISSING, FILE_PART_MISSING, 0",
    "PHONE_CODE_INVALID, PHONE_CODE_INVALID,",
    "2FA_CONFIRM_WAIT_86400, 2FA_CONFIRM_WAIT, 86400",
    "SLOWMODE_WAIT_99999999999, SLOWMODE_WAIT_99999999999,",
    "'', '',"
  })
  void theNumberInAnErrorIsItsParameter(String text, String name, Integer parameter) {
    RpcException error = new RpcException(420, text, "messages.sendMessage");

    assertThat(error.name()).isEqualTo(name);
    assertThat(error.is(name)).isTrue();
    assertThat(error.text()).isEqualTo(text);
    if (parameter == null) {
      assertThat(error.parameter()).isEmpty();
    } else {
      assertThat(error.parameter()).hasValue(parameter);
    }
  }

  @Test
  void theMessageNamesTheCodeTheErrorAndTheMethod() {
    assertThat(new RpcException(400, "PHONE_CODE_INVALID", "auth.signIn"))
        .hasMessage("400 PHONE_CODE_INVALID for method auth.signIn");
  }
}
