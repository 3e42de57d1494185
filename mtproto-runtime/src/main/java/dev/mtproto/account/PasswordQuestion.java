package dev.mtproto.account;

import dev.mtproto.error.SignInException;
import dev.mtproto.internal.crypto.LegacyPassword;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SrpAlgorithm;
import dev.mtproto.internal.crypto.SrpProof;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import okio.ByteString;

/**
 * What the server says of an account's password: what the user left as a hint, and how the
 * knowledge of it is to be proved. The password itself never leaves this machine.
 *
 * <p>Older layers, as 71, send a hash of password and salt; newer ones prove it by SRP. The layer's
 * {@code account.password} shows which one it is.
 *
 * @see <a href="https://core.telegram.org/api/srp">Two-factor authentication</a>
 */
public final class PasswordQuestion {
  private static final String SRP_ALGORITHM =
      "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow";

  private static final String NO_PROOF = "inputCheckPasswordEmpty";

  private final TlFields answer;

  PasswordQuestion(TlObject answer) {
    this.answer = TlFields.of(answer);
  }

  /** Whether the account has a password at all. */
  public boolean isSet() {
    return !answer.object().tlName().equals("account.noPassword")
        && !(answer.has("has_password") && !answer.getBoolean("has_password"));
  }

  /** The hint that the user left for himself; empty if there is none. */
  public String hint() {
    return answer.has("hint") && answer.get("hint") instanceof String hint ? hint : "";
  }

  /** Whether the password can be recovered by e-mail. */
  public boolean hasRecovery() {
    return answer.has("has_recovery") && answer.getBoolean("has_recovery");
  }

  /**
   * The parameter {@code password} or {@code password_hash} of {@code auth.checkPassword}.
   *
   * @throws SignInException if the server wants it proved in a way that is not known
   */
  Object prove(TlLayer layer, String password, Randomness random) {
    if (answer.has("current_salt")) {
      byte[] salt = answer.getBytes("current_salt").toByteArray();
      return ByteString.of(LegacyPassword.hash(salt, password));
    }
    SrpProof proof =
        algorithm("current_algo").prove(password, answer.getBytes("srp_B").toByteArray(), random);
    return layer
        .object("inputCheckPasswordSRP")
        .with("srp_id", answer.getLong("srp_id"))
        .with("A", proof.a())
        .with("M1", proof.m1())
        .buildObject();
  }

  /** What stands in place of a proof if there is no password. */
  static Object noProof(TlLayer layer) {
    return layer.combinator(NO_PROOF) == null
        ? ByteString.EMPTY
        : layer.object(NO_PROOF).buildObject();
  }

  /**
   * Puts another password into {@code account.passwordInputSettings}: never itself, but what the
   * server is to check it by. Its salts are the server's, with random bytes of ours behind them.
   *
   * @throws SignInException if the server wants it made in a way that is not known
   */
  void renew(TlLayer layer, TlBuilder settings, String password, Randomness random) {
    if (answer.has("new_salt")) {
      byte[] salt = LegacyPassword.newSalt(answer.getBytes("new_salt").toByteArray(), random);
      settings
          .with("new_salt", salt)
          .with("new_password_hash", LegacyPassword.hash(salt, password));
      return;
    }
    SrpAlgorithm algorithm = algorithm("new_algo").salted(random);
    TlFields offered = answer.getFields("new_algo");
    settings
        .with(
            "new_algo",
            layer
                .object(SRP_ALGORITHM)
                .with("salt1", algorithm.salt1())
                .with("salt2", offered.getBytes("salt2"))
                .with("g", offered.getInt("g"))
                .with("p", offered.getBytes("p"))
                .buildObject())
        .with("new_password_hash", algorithm.verifier(password));
  }

  /** Puts that there is to be no password into {@code account.passwordInputSettings}. */
  void remove(TlLayer layer, TlBuilder settings) {
    settings.with("new_password_hash", ByteString.EMPTY);
    if (answer.has("new_salt")) {
      settings.with("new_salt", ByteString.EMPTY);
    } else {
      settings.with("new_algo", layer.object("passwordKdfAlgoUnknown").buildObject());
    }
  }

  private SrpAlgorithm algorithm(String field) {
    TlFields algorithm = answer.getFields(field);
    if (!algorithm.object().tlName().equals(SRP_ALGORITHM)) {
      throw new SignInException(SignInException.Reason.OLD_LAYER, null);
    }
    return new SrpAlgorithm(
        algorithm.getBytes("salt1").toByteArray(),
        algorithm.getBytes("salt2").toByteArray(),
        algorithm.getInt("g"),
        algorithm.getBytes("p").toByteArray());
  }

  @Override
  public String toString() {
    return "PasswordQuestion{set=" + isSet() + ", recovery=" + hasRecovery() + "}";
  }
}
