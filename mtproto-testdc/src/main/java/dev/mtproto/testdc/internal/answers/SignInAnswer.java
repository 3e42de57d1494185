package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;

/** {@code auth.signIn}: the right code is good any number of times, also after a wrong one. */
final class SignInAnswer {
  private final Society society;
  private final SentCodes codes;

  SignInAnswer(Society society, SentCodes codes) {
    this.society = society;
    this.codes = codes;
  }

  Authorization answer(CallContext context, SignIn request) {
    String phone = Society.digits(request.phoneNumber());
    codes.check(phone, request.phoneCodeHash());
    if (request.phoneCode().isEmpty()) {
      throw RpcErrors.badRequest("PHONE_CODE_EMPTY");
    }
    Person person = society.personByPhone(phone);
    if (person == null) {
      throw RpcErrors.badRequest("PHONE_NUMBER_UNOCCUPIED");
    }
    if (!request.phoneCode().equals(person.code())) {
      throw RpcErrors.badRequest("PHONE_CODE_INVALID");
    }
    context.signIn(person.id());
    return new Authorization(null, new Views(society).user(person, person));
  }
}
