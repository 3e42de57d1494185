package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.AccountDaysTTL;
import dev.mtproto.layer71.InputNotifyPeer;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputPeerNotifySettings;
import dev.mtproto.layer71.InputPrivacyKey;
import dev.mtproto.layer71.InputPrivacyRule;
import dev.mtproto.layer71.PeerNotifySettings;
import dev.mtproto.layer71.ReportReason;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.WallPaper;
import dev.mtproto.layer71.account.Authorizations;
import dev.mtproto.layer71.account.Password;
import dev.mtproto.layer71.account.PasswordInputSettings;
import dev.mtproto.layer71.account.PasswordSettings;
import dev.mtproto.layer71.account.PrivacyRules;
import dev.mtproto.layer71.account.TmpPassword;
import dev.mtproto.layer71.auth.SentCode;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code account}. */
@TlMethods(namespace = "account")
public interface Account {
  /** {@code account.registerDevice}. */
  @TlMethod(0x637ea878)
  boolean registerDevice(int tokenType, @TlSecret String token);

  /** {@code account.unregisterDevice}. */
  @TlMethod(0x65c55b40)
  boolean unregisterDevice(int tokenType, @TlSecret String token);

  /** {@code account.updateNotifySettings}. */
  @TlMethod(0x84be5b93)
  boolean updateNotifySettings(InputNotifyPeer peer, InputPeerNotifySettings settings);

  /** {@code account.getNotifySettings}. */
  @TlMethod(0x12b3ad31)
  PeerNotifySettings getNotifySettings(InputNotifyPeer peer);

  /** {@code account.resetNotifySettings}. */
  @TlMethod(0xdb7e1747)
  boolean resetNotifySettings();

  /**
   * Changes the name or the description of the signed-in user.
   *
   * @see <a href="https://core.telegram.org/method/account.updateProfile">account.updateProfile</a>
   */
  @TlMethod(0x78515775)
  User updateProfile(
      @TlFlag(0) @Nullable String firstName,
      @TlFlag(1) @Nullable String lastName,
      @TlFlag(2) @Nullable String about);

  /**
   * Tells whether the user is online.
   *
   * @see <a href="https://core.telegram.org/method/account.updateStatus">account.updateStatus</a>
   */
  @TlMethod(0x6628562c)
  boolean updateStatus(boolean offline);

  /** {@code account.getWallPapers}. */
  @TlMethod(0xc04cfac2)
  List<WallPaper> getWallPapers();

  /**
   * Whether a public name can be had.
   *
   * @see <a href="https://core.telegram.org/method/account.checkUsername">account.checkUsername</a>
   */
  @TlMethod(0x2714d86c)
  boolean checkUsername(String username);

  /**
   * Changes the public name of the signed-in user; an empty one takes it away.
   *
   * @see <a
   *     href="https://core.telegram.org/method/account.updateUsername">account.updateUsername</a>
   */
  @TlMethod(0x3e0bdd7c)
  User updateUsername(String username);

  /** {@code account.getPrivacy}. */
  @TlMethod(0xdadbc950)
  PrivacyRules getPrivacy(InputPrivacyKey key);

  /** {@code account.setPrivacy}. */
  @TlMethod(0xc9f81ce8)
  PrivacyRules setPrivacy(InputPrivacyKey key, List<InputPrivacyRule> rules);

  /** {@code account.deleteAccount}. */
  @TlMethod(0x418d4e0b)
  boolean deleteAccount(String reason);

  /** {@code account.getAccountTTL}. */
  @TlMethod(0x08fc711d)
  AccountDaysTTL getAccountTTL();

  /** {@code account.setAccountTTL}. */
  @TlMethod(0x2442485e)
  boolean setAccountTTL(AccountDaysTTL ttl);

  /** {@code account.sendChangePhoneCode}. */
  @TlMethod(0x08e57deb)
  SentCode sendChangePhoneCode(
      @TlFlag(0) boolean allowFlashcall,
      String phoneNumber,
      @TlFlag(0) @Nullable Boolean currentNumber);

  /** {@code account.changePhone}. */
  @TlMethod(0x70c32edb)
  User changePhone(String phoneNumber, @TlSecret String phoneCodeHash, @TlSecret String phoneCode);

  /** {@code account.updateDeviceLocked}. */
  @TlMethod(0x38df3532)
  boolean updateDeviceLocked(int period);

  /**
   * Whether the account has a password, and how it is salted.
   *
   * @see <a href="https://core.telegram.org/method/account.getPassword">account.getPassword</a>
   */
  @TlMethod(0x548a30f5)
  Password getPassword();

  /**
   * The sessions of the account.
   *
   * @see <a
   *     href="https://core.telegram.org/method/account.getAuthorizations">account.getAuthorizations</a>
   */
  @TlMethod(0xe320c158)
  Authorizations getAuthorizations();

  /**
   * Ends another session of the account.
   *
   * @see <a
   *     href="https://core.telegram.org/method/account.resetAuthorization">account.resetAuthorization</a>
   */
  @TlMethod(0xdf77f3bc)
  boolean resetAuthorization(long hash);

  /** {@code account.getPasswordSettings}. */
  @TlMethod(0xbc8d11bb)
  PasswordSettings getPasswordSettings(@TlSecret ByteString currentPasswordHash);

  /** {@code account.updatePasswordSettings}. */
  @TlMethod(0xfa7c4b86)
  boolean updatePasswordSettings(
      @TlSecret ByteString currentPasswordHash, PasswordInputSettings newSettings);

  /** {@code account.reportPeer}. */
  @TlMethod(0xae189d5f)
  boolean reportPeer(InputPeer peer, ReportReason reason);

  /** {@code account.sendConfirmPhoneCode}. */
  @TlMethod(0x1516d7bd)
  SentCode sendConfirmPhoneCode(
      @TlFlag(0) boolean allowFlashcall,
      @TlSecret String hash,
      @TlFlag(0) @Nullable Boolean currentNumber);

  /** {@code account.confirmPhone}. */
  @TlMethod(0x5f2178c3)
  boolean confirmPhone(@TlSecret String phoneCodeHash, @TlSecret String phoneCode);

  /** {@code account.getTmpPassword}. */
  @TlMethod(0x4a82327e)
  TmpPassword getTmpPassword(@TlSecret ByteString passwordHash, int period);
}
