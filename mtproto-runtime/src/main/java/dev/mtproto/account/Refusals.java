package dev.mtproto.account;

import dev.mtproto.error.RpcException;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which of the server's errors means what to somebody who signs in.
 *
 * @see <a href="https://core.telegram.org/method/auth.signIn#possible-errors">Possible errors</a>
 */
final class Refusals {
  private static final Map<String, Reason> REASONS =
      Map.ofEntries(
          Map.entry("PHONE_NUMBER_INVALID", Reason.INVALID_PHONE),
          Map.entry("PHONE_NUMBER_EMPTY", Reason.INVALID_PHONE),
          Map.entry("PHONE_NUMBER_BANNED", Reason.BANNED_PHONE),
          Map.entry("USER_DEACTIVATED_BAN", Reason.BANNED_PHONE),
          Map.entry("PHONE_NUMBER_FLOOD", Reason.TOO_MANY_CODES),
          Map.entry("PHONE_CODE_INVALID", Reason.WRONG_CODE),
          Map.entry("PHONE_CODE_EMPTY", Reason.WRONG_CODE),
          Map.entry("CODE_INVALID", Reason.WRONG_CODE),
          Map.entry("CODE_EMPTY", Reason.WRONG_CODE),
          Map.entry("PHONE_CODE_EXPIRED", Reason.EXPIRED_CODE),
          Map.entry("PHONE_CODE_HASH_EMPTY", Reason.EXPIRED_CODE),
          Map.entry("PHONE_CODE_HASH_INVALID", Reason.EXPIRED_CODE),
          Map.entry("PASSWORD_RECOVERY_EXPIRED", Reason.EXPIRED_CODE),
          Map.entry("SEND_CODE_UNAVAILABLE", Reason.NO_OTHER_WAY),
          Map.entry("SESSION_PASSWORD_NEEDED", Reason.PASSWORD_NEEDED),
          Map.entry("PASSWORD_HASH_INVALID", Reason.WRONG_PASSWORD),
          Map.entry("SRP_PASSWORD_CHANGED", Reason.WRONG_PASSWORD),
          Map.entry("NEW_SALT_INVALID", Reason.INVALID_PASSWORD),
          Map.entry("NEW_SETTINGS_INVALID", Reason.INVALID_PASSWORD),
          Map.entry("EMAIL_INVALID", Reason.INVALID_EMAIL),
          Map.entry("EMAIL_HASH_EXPIRED", Reason.EXPIRED_CODE),
          Map.entry("PASSWORD_TOO_FRESH", Reason.WAIT),
          Map.entry("SESSION_TOO_FRESH", Reason.WAIT),
          Map.entry("PHONE_PASSWORD_FLOOD", Reason.TOO_MANY_PASSWORDS),
          Map.entry("PASSWORD_EMPTY", Reason.NO_RECOVERY),
          Map.entry("PASSWORD_RECOVERY_NA", Reason.NO_RECOVERY),
          Map.entry("PHONE_NUMBER_UNOCCUPIED", Reason.SIGN_UP_NEEDED),
          Map.entry("FIRSTNAME_INVALID", Reason.INVALID_NAME),
          Map.entry("LASTNAME_INVALID", Reason.INVALID_NAME),
          Map.entry("API_ID_INVALID", Reason.INVALID_APP),
          Map.entry("API_ID_PUBLISHED_FLOOD", Reason.INVALID_APP),
          Map.entry("ACCESS_TOKEN_INVALID", Reason.INVALID_TOKEN),
          Map.entry("ACCESS_TOKEN_EXPIRED", Reason.INVALID_TOKEN),
          Map.entry("BOT_METHOD_INVALID", Reason.INVALID_TOKEN),
          Map.entry("UPDATE_APP_TO_LOGIN", Reason.OLD_LAYER),
          Map.entry("SRP_ID_INVALID", Reason.RESTART),
          Map.entry("AUTH_RESTART", Reason.RESTART));

  private Refusals() {}

  /** Makes a call; what the server refuses becomes a reason. */
  static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (RpcException refused) {
      throw of(refused);
    }
  }

  static SignInException of(RpcException refused) {
    Reason usual = refused.code() == RpcException.FLOOD ? Reason.WAIT : Reason.OTHER;
    Reason reason = REASONS.getOrDefault(refused.name(), usual);
    Duration wait =
        reason == Reason.WAIT && refused.parameter().isPresent()
            ? Duration.ofSeconds(refused.parameter().getAsInt())
            : null;
    return new SignInException(reason, wait, refused);
  }
}
