package dev.mtproto.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
    "FILE_REFERENCE_2_EXPIRED, FILE_REFERENCE_EXPIRED, 2",
    "INTERDC_4_CALL_RICH_ERROR, INTERDC_CALL_RICH_ERROR, 4",
    "INPUT_METHOD_INVALID_123_0abc, INPUT_METHOD_INVALID, 123",
    "PREMIUM_SUB_ACTIVE_UNTIL_1795000000, PREMIUM_SUB_ACTIVE_UNTIL, 1795000000",
    "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN, PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT, 5",
    "MD5_CHECKSUM_INVALID, MD5_CHECKSUM_INVALID,",
    "Timedout, Timedout,",
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

  @ParameterizedTest
  @CsvSource({
    "420, FLOOD_WAIT_17, PT17S, true",
    "420, FLOOD_PREMIUM_WAIT_3, PT3S, true",
    "420, FLOOD_TEST_PHONE_WAIT_9, PT9S, true",
    "420, TAKEOUT_INIT_DELAY_86400, PT24H, true",
    "420, SLOWMODE_WAIT_30, PT30S, false",
    "420, 2FA_CONFIRM_WAIT_604800, PT168H, false",
    "400, PASSWORD_TOO_FRESH_60, PT1M, false",
    "406, PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN, PT5M, false"
  })
  void whatNamesATimeToWaitIsAFloodWait(int code, String text, Duration wait, boolean forMethod) {
    assertThat(RpcException.of(code, text, "messages.sendMessage"))
        .isInstanceOfSatisfying(
            FloodWaitException.class,
            flood -> {
              assertThat(flood.retryAfter()).isEqualTo(wait);
              assertThat(flood.isForMethod()).isEqualTo(forMethod);
              assertThat(flood.text()).isEqualTo(text);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "401, AUTH_KEY_UNREGISTERED, UNREGISTERED",
    "401, SESSION_REVOKED, REVOKED",
    "401, SESSION_EXPIRED, EXPIRED",
    "401, USER_DEACTIVATED, DEACTIVATED",
    "401, USER_DEACTIVATED_BAN, BANNED",
    "401, AUTH_KEY_INVALID, KEY_INVALID",
    "406, AUTH_KEY_DUPLICATED, DUPLICATED"
  })
  void whatSaysThatNobodyIsSignedInSaysWhy(
      int code, String text, NotSignedInException.Reason reason) {
    assertThat(RpcException.of(code, text, "users.getUsers"))
        .isInstanceOfSatisfying(
            NotSignedInException.class, lost -> assertThat(lost.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "420, FLOOD_WAIT",
    "401, SESSION_PASSWORD_NEEDED",
    "400, AUTH_KEY_DUPLICATED",
    "400, PEER_FLOOD"
  })
  void anErrorThatOnlyLooksLikeOneIsPlain(int code, String text) {
    assertThat(RpcException.of(code, text, "users.getUsers").getClass())
        .isEqualTo(RpcException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "500, INTERNAL, true",
    "-503, Timedout, true",
    "500, RANDOM_ID_DUPLICATE, false",
    "500, AUTH_RESTART, false",
    "400, TIMEOUT, false"
  })
  void faultsOfTheServerMayPass(int code, String text, boolean isTransient) {
    assertThat(RpcException.of(code, text, "help.getConfig").isTransient()).isEqualTo(isTransient);
  }

  @Test
  void aMessageSaysWhatToDo() {
    assertThat(RpcException.of(420, "FLOOD_WAIT_17", "messages.sendMessage"))
        .hasMessage(
            "420 FLOOD_WAIT_17 for method messages.sendMessage: to be called again after 17 s");
    assertThat(RpcException.of(401, "SESSION_REVOKED", "users.getUsers"))
        .hasMessage(
            "401 SESSION_REVOKED for method users.getUsers:"
                + " the user has ended this session; sign in again");
  }

  @Test
  void theMessageNamesTheCodeTheErrorAndTheMethod() {
    assertThat(new RpcException(400, "PHONE_CODE_INVALID", "auth.signIn"))
        .hasMessage("400 PHONE_CODE_INVALID for method auth.signIn");
  }
}
