package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.ConstantTime;
import dev.mtproto.internal.crypto.LegacyPassword;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.layer71.account.GetPassword;
import dev.mtproto.layer71.account.GetPasswordSettings;
import dev.mtproto.layer71.account.Password;
import dev.mtproto.layer71.account.PasswordInputSettings;
import dev.mtproto.layer71.account.PasswordSettings;
import dev.mtproto.layer71.account.UpdatePasswordSettings;
import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.CheckPassword;
import dev.mtproto.layer71.auth.PasswordRecovery;
import dev.mtproto.layer71.auth.RecoverPassword;
import dev.mtproto.layer71.auth.RequestPasswordRecovery;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.PasswordSecret;
import dev.mtproto.testdc.internal.world.Person;
import java.util.HashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Passwords as layer 71 has them: a hash of the password and a salt; recovery by e-mail. */
final class PasswordAnswers {
  private static final int NEW_SALT_BYTES = 8;

  /** How many random bytes a client is to add at least. */
  private static final int CLIENTS_BYTES = 8;

  private final Entrance entrance;

  /** The salt that new passwords' salts are to begin with, by the key's id. */
  private final Map<Long, ByteString> offered = new HashMap<>();

  PasswordAnswers(Entrance entrance) {
    this.entrance = entrance;
  }

  Password get(CallContext context, GetPassword request) {
    CloudPassword password = entrance.person(context).password();
    ByteString newSalt = ByteString.of(new SecureRandomness().bytes(NEW_SALT_BYTES));
    offered.put(context.authKeyId(), newSalt);
    if (password == null) {
      return new Password.NoPassword(newSalt, "");
    }
    return new Password.Regular(
        password.salt(),
        newSalt,
        password.hint(),
        password.email() != null,
        hidden(password.unconfirmedEmail()));
  }

  static String hidden(@Nullable String email) {
    return email == null ? "" : email.replaceAll("(?<=.)[^@](?=[^@]*@)", "*");
  }

  Authorization check(CallContext context, CheckPassword request) {
    Person person = entrance.person(context);
    required(person);
    requireProof(person, request.passwordHash());
    return entrance.admit(context, person);
  }

  PasswordSettings settings(CallContext context, GetPasswordSettings request) {
    Person person = entrance.person(context);
    String email = required(person).email();
    requireProof(person, request.currentPasswordHash());
    return new PasswordSettings(email == null ? "" : email);
  }

  boolean update(CallContext context, UpdatePasswordSettings request) {
    Person person = entrance.person(context);
    requireProof(person, request.currentPasswordHash());
    PasswordInputSettings wanted = request.newSettings();
    ByteString hash = wanted.newPasswordHash();
    ByteString salt = wanted.newSalt();
    boolean removal = hash != null && hash.size() == 0;
    PasswordSecret secret = null;
    if (hash != null && salt != null && !removal) {
      ByteString begin = offered.remove(context.authKeyId());
      if (begin == null || !salt.startsWith(begin) || salt.size() < begin.size() + CLIENTS_BYTES) {
        throw RpcErrors.badRequest("NEW_SALT_INVALID");
      }
      secret = new PasswordSecret.Hash(salt, hash);
    }
    String hint = wanted.hint();
    new PasswordChange(secret, removal, hint == null ? "" : hint, wanted.email()).applyTo(person);
    return true;
  }

  /** The hash of the present password; nothing if there is none. */
  private static void requireProof(Person person, ByteString given) {
    CloudPassword password = person.password();
    ByteString expected = password == null ? ByteString.EMPTY : hash(password);
    if (given.size() != expected.size()
        || !ConstantTime.equals(
            given.toByteArray(), 0, expected.toByteArray(), 0, expected.size())) {
      throw RpcErrors.badRequest("PASSWORD_HASH_INVALID");
    }
  }

  private static ByteString hash(CloudPassword password) {
    if (password.secret() instanceof PasswordSecret.Text known) {
      byte[] salt = password.salt().toByteArray();
      return ByteString.of(LegacyPassword.hash(salt, known.password()));
    }
    if (password.secret() instanceof PasswordSecret.Hash known) {
      return known.hash();
    }
    throw RpcErrors.error(406, "UPDATE_APP_TO_LOGIN");
  }

  PasswordRecovery request(CallContext context, RequestPasswordRecovery request) {
    String email = required(entrance.person(context)).email();
    if (email == null) {
      throw RpcErrors.badRequest("PASSWORD_RECOVERY_NA");
    }
    return new PasswordRecovery(hidden(email));
  }

  /** The right code takes the password away. */
  Authorization recover(CallContext context, RecoverPassword request) {
    Person person = entrance.person(context);
    CloudPassword password = required(person);
    if (request.code().isEmpty()) {
      throw RpcErrors.badRequest("CODE_EMPTY");
    }
    if (password.email() == null || !request.code().equals(password.recoveryCode())) {
      throw RpcErrors.badRequest("CODE_INVALID");
    }
    person.setPassword(null);
    return entrance.admit(context, person);
  }

  static CloudPassword required(Person person) {
    CloudPassword password = person.password();
    if (password == null) {
      throw RpcErrors.badRequest("PASSWORD_EMPTY");
    }
    return password;
  }
}
