package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.auth.CheckedPhone;
import dev.mtproto.layer71.auth.ExportedAuthorization;
import dev.mtproto.layer71.auth.PasswordRecovery;
import dev.mtproto.layer71.auth.SentCode;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code auth}. */
@TlMethods(namespace = "auth")
public interface Auth {
  /** {@code auth.checkPhone}. */
  @TlMethod(0x6fe51dfb)
  CheckedPhone checkPhone(String phoneNumber);

  /**
   * Sends a sign-in code to a phone number.
   *
   * <p>Errors: {@code 303 PHONE_MIGRATE_X}, the number belongs to data centre X; {@code 400
   * PHONE_NUMBER_INVALID}; {@code 400 PHONE_NUMBER_BANNED}; {@code 400 API_ID_INVALID}; {@code 420
   * FLOOD_WAIT_X}, wait X seconds.
   *
   * @param allowFlashcall whether the code may come as a call that is not answered
   * @param phoneNumber in international form
   * @param currentNumber whether the number is that of the phone on which the client runs
   * @param apiId the application's id
   * @param apiHash the application's hash
   * @see <a href="https://core.telegram.org/method/auth.sendCode">auth.sendCode</a>
   */
  @TlMethod(0x86aef0ec)
  SentCode sendCode(
      @TlFlag(0) boolean allowFlashcall,
      String phoneNumber,
      @TlFlag(0) @Nullable Boolean currentNumber,
      int apiId,
      @TlSecret String apiHash);

  /** Sends a sign-in code to a phone number, but never as a call that is not answered. */
  default SentCode sendCode(String phoneNumber, int apiId, String apiHash) {
    return sendCode(false, phoneNumber, null, apiId, apiHash);
  }

  /**
   * Makes an account for a number that has none, with the code that was sent.
   *
   * @param phoneNumber as it was given when the code was sent
   * @param phoneCodeHash from the answer to that
   * @param phoneCode the code
   * @param firstName the new user's first name
   * @param lastName the new user's last name, which may be empty
   * @see <a href="https://core.telegram.org/method/auth.signUp">auth.signUp</a>
   */
  @TlMethod(0x1b067634)
  dev.mtproto.layer71.auth.Authorization signUp(
      String phoneNumber,
      @TlSecret String phoneCodeHash,
      @TlSecret String phoneCode,
      String firstName,
      String lastName);

  /**
   * Signs in with the code that was sent.
   *
   * <p>Errors: {@code 400 PHONE_CODE_INVALID}, try again; {@code 400 PHONE_CODE_EXPIRED}, have
   * another sent; {@code 400 PHONE_NUMBER_UNOCCUPIED}, sign up instead; {@code 401
   * SESSION_PASSWORD_NEEDED}, go on with the password.
   *
   * @param phoneNumber as it was given when the code was sent
   * @param phoneCodeHash from the answer to that
   * @param phoneCode the code
   * @see <a href="https://core.telegram.org/method/auth.signIn">auth.signIn</a>
   */
  @TlMethod(0xbcd51581)
  dev.mtproto.layer71.auth.Authorization signIn(
      String phoneNumber, @TlSecret String phoneCodeHash, @TlSecret String phoneCode);

  /**
   * Signs out. The session's key is of no more use for the account.
   *
   * @see <a href="https://core.telegram.org/method/auth.logOut">auth.logOut</a>
   */
  @TlMethod(0x5717da40)
  boolean logOut();

  /**
   * Ends all other sessions of the account.
   *
   * @see <a
   *     href="https://core.telegram.org/method/auth.resetAuthorizations">auth.resetAuthorizations</a>
   */
  @TlMethod(0x9fab0d1a)
  boolean resetAuthorizations();

  /** {@code auth.sendInvites}. */
  @TlMethod(0x771c1d97)
  boolean sendInvites(List<String> phoneNumbers, String message);

  /**
   * Makes what signs the user in at another data centre.
   *
   * @param dcId that data centre
   * @see <a
   *     href="https://core.telegram.org/method/auth.exportAuthorization">auth.exportAuthorization</a>
   */
  @TlMethod(0xe5bfffcd)
  ExportedAuthorization exportAuthorization(int dcId);

  /**
   * Signs the user in with what another data centre has exported.
   *
   * @see <a
   *     href="https://core.telegram.org/method/auth.importAuthorization">auth.importAuthorization</a>
   */
  @TlMethod(0xe3ef9613)
  dev.mtproto.layer71.auth.Authorization importAuthorization(int id, @TlSecret ByteString bytes);

  /**
   * Binds the temporary key of this session to a permanent one.
   *
   * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">auth.bindTempAuthKey</a>
   */
  @TlMethod(0xcdd42a05)
  boolean bindTempAuthKey(
      long permAuthKeyId, long nonce, int expiresAt, ByteString encryptedMessage);

  /**
   * Signs in with the password, after the code was right.
   *
   * <p>Error: {@code 400 PASSWORD_HASH_INVALID}, it is wrong.
   *
   * @param passwordHash SHA-256 of the salt, the password and the salt again; the salt is that of
   *     account.getPassword
   * @see <a href="https://core.telegram.org/method/auth.checkPassword">auth.checkPassword</a>
   */
  @TlMethod(0x0a63011e)
  dev.mtproto.layer71.auth.Authorization checkPassword(@TlSecret ByteString passwordHash);

  /** {@code auth.requestPasswordRecovery}. */
  @TlMethod(0xd897bc66)
  PasswordRecovery requestPasswordRecovery();

  /** {@code auth.recoverPassword}. */
  @TlMethod(0x4ea56e92)
  dev.mtproto.layer71.auth.Authorization recoverPassword(@TlSecret String code);

  /**
   * Signs a bot in.
   *
   * @param flags 0
   * @param apiId the application's id
   * @param apiHash the application's hash
   * @param botAuthToken the bot's token
   * @see <a
   *     href="https://core.telegram.org/method/auth.importBotAuthorization">auth.importBotAuthorization</a>
   */
  @TlMethod(0x67a3ff2c)
  dev.mtproto.layer71.auth.Authorization importBotAuthorization(
      int flags, int apiId, @TlSecret String apiHash, @TlSecret String botAuthToken);

  /** Signs a bot in. */
  default dev.mtproto.layer71.auth.Authorization importBotAuthorization(
      int apiId, String apiHash, String botAuthToken) {
    return importBotAuthorization(0, apiId, apiHash, botAuthToken);
  }

  /**
   * Sends the sign-in code again, the way that {@code nextType} of the last answer says.
   *
   * @see <a href="https://core.telegram.org/method/auth.resendCode">auth.resendCode</a>
   */
  @TlMethod(0x3ef1a9bf)
  SentCode resendCode(String phoneNumber, @TlSecret String phoneCodeHash);

  /**
   * Takes back a sign-in code that was sent.
   *
   * @see <a href="https://core.telegram.org/method/auth.cancelCode">auth.cancelCode</a>
   */
  @TlMethod(0x1f040578)
  boolean cancelCode(String phoneNumber, @TlSecret String phoneCodeHash);

  /** {@code auth.dropTempAuthKeys}. */
  @TlMethod(0x8e48a188)
  boolean dropTempAuthKeys(List<Long> exceptAuthKeys);
}
