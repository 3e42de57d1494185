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

  /** {@code auth.sendCode}. */
  @TlMethod(0x86aef0ec)
  SentCode sendCode(
      @TlFlag(0) boolean allowFlashcall,
      String phoneNumber,
      @TlFlag(0) @Nullable Boolean currentNumber,
      int apiId,
      @TlSecret String apiHash);

  /** {@code auth.signUp}. */
  @TlMethod(0x1b067634)
  dev.mtproto.layer71.auth.Authorization signUp(
      String phoneNumber,
      @TlSecret String phoneCodeHash,
      @TlSecret String phoneCode,
      String firstName,
      String lastName);

  /** {@code auth.signIn}. */
  @TlMethod(0xbcd51581)
  dev.mtproto.layer71.auth.Authorization signIn(
      String phoneNumber, @TlSecret String phoneCodeHash, @TlSecret String phoneCode);

  /** {@code auth.logOut}. */
  @TlMethod(0x5717da40)
  boolean logOut();

  /** {@code auth.resetAuthorizations}. */
  @TlMethod(0x9fab0d1a)
  boolean resetAuthorizations();

  /** {@code auth.sendInvites}. */
  @TlMethod(0x771c1d97)
  boolean sendInvites(List<String> phoneNumbers, String message);

  /** {@code auth.exportAuthorization}. */
  @TlMethod(0xe5bfffcd)
  ExportedAuthorization exportAuthorization(int dcId);

  /** {@code auth.importAuthorization}. */
  @TlMethod(0xe3ef9613)
  dev.mtproto.layer71.auth.Authorization importAuthorization(int id, @TlSecret ByteString bytes);

  /** {@code auth.bindTempAuthKey}. */
  @TlMethod(0xcdd42a05)
  boolean bindTempAuthKey(
      long permAuthKeyId, long nonce, int expiresAt, ByteString encryptedMessage);

  /** {@code auth.checkPassword}. */
  @TlMethod(0x0a63011e)
  dev.mtproto.layer71.auth.Authorization checkPassword(@TlSecret ByteString passwordHash);

  /** {@code auth.requestPasswordRecovery}. */
  @TlMethod(0xd897bc66)
  PasswordRecovery requestPasswordRecovery();

  /** {@code auth.recoverPassword}. */
  @TlMethod(0x4ea56e92)
  dev.mtproto.layer71.auth.Authorization recoverPassword(@TlSecret String code);

  /** {@code auth.importBotAuthorization}. */
  @TlMethod(0x67a3ff2c)
  dev.mtproto.layer71.auth.Authorization importBotAuthorization(
      int flags, int apiId, @TlSecret String apiHash, @TlSecret String botAuthToken);

  /** {@code auth.resendCode}. */
  @TlMethod(0x3ef1a9bf)
  SentCode resendCode(String phoneNumber, @TlSecret String phoneCodeHash);

  /** {@code auth.cancelCode}. */
  @TlMethod(0x1f040578)
  boolean cancelCode(String phoneNumber, @TlSecret String phoneCodeHash);

  /** {@code auth.dropTempAuthKeys}. */
  @TlMethod(0x8e48a188)
  boolean dropTempAuthKeys(List<Long> exceptAuthKeys);
}
