package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.ConstantTime;
import dev.mtproto.internal.crypto.LegacyPassword;
import dev.mtproto.layer71.account.GetPassword;
import dev.mtproto.layer71.account.Password;
import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.CheckPassword;
import dev.mtproto.layer71.auth.PasswordRecovery;
import dev.mtproto.layer71.auth.RecoverPassword;
import dev.mtproto.layer71.auth.RequestPasswordRecovery;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.Person;
import okio.ByteString;

/** Passwords as layer 71 has them: a hash of the password and a salt; recovery by e-mail. */
final class PasswordAnswers {
  private final Entrance entrance;

  PasswordAnswers(Entrance entrance) {
    this.entrance = entrance;
  }

  Password get(CallContext context, GetPassword request) {
    CloudPassword password = entrance.person(context).password();
    if (password == null) {
      return new Password.NoPassword(ByteString.EMPTY, "");
    }
    return new Password.Regular(
        password.salt(), ByteString.EMPTY, password.hint(), password.email() != null, "");
  }

  Authorization check(CallContext context, CheckPassword request) {
    Person person = entrance.person(context);
    CloudPassword password = required(person);
    byte[] expected = LegacyPassword.hash(password.salt().toByteArray(), password.password());
    byte[] given = request.passwordHash().toByteArray();
    if (given.length != expected.length
        || !ConstantTime.equals(given, 0, expected, 0, expected.length)) {
      throw RpcErrors.badRequest("PASSWORD_HASH_INVALID");
    }
    return entrance.admit(context, person);
  }

  PasswordRecovery request(CallContext context, RequestPasswordRecovery request) {
    String email = required(entrance.person(context)).email();
    if (email == null) {
      throw RpcErrors.badRequest("PASSWORD_RECOVERY_NA");
    }
    return new PasswordRecovery(email.replaceAll("(?<=.)[^@](?=[^@]*@)", "*"));
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
