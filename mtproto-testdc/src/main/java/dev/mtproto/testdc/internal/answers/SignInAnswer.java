package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.ImportBotAuthorization;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.layer71.auth.SignUp;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/**
 * {@code auth.signIn} and {@code auth.signUp}: the right code is good any number of times, also
 * after a wrong one; {@code auth.importBotAuthorization}.
 */
final class SignInAnswer {
  private static final int LONGEST_NAME = 64;

  private final Society society;
  private final SentCodes codes;
  private final Entrance entrance;

  SignInAnswer(Society society, SentCodes codes, Entrance entrance) {
    this.society = society;
    this.codes = codes;
    this.entrance = entrance;
  }

  Authorization answer(CallContext context, SignIn request) {
    String phone = Society.digits(request.phoneNumber());
    codes.check(phone, request.phoneCodeHash());
    if (request.phoneCode().isEmpty()) {
      throw RpcErrors.badRequest("PHONE_CODE_EMPTY");
    }
    Person person = society.personByPhone(phone);
    String code = person == null ? SentCodes.NEWCOMERS_CODE : person.code();
    if (!request.phoneCode().equals(code)) {
      throw RpcErrors.badRequest("PHONE_CODE_INVALID");
    }
    if (person == null) {
      codes.welcome(phone);
      throw RpcErrors.badRequest("PHONE_NUMBER_UNOCCUPIED");
    }
    return entrance.enter(context, person);
  }

  /** Newer layers do not send the code again: it was right before. */
  Authorization signUp(CallContext context, SignUp request) {
    String phone = Society.digits(request.phoneNumber());
    codes.check(phone, request.phoneCodeHash());
    boolean right = request.phoneCode().equals(SentCodes.NEWCOMERS_CODE);
    if (!right && !(request.phoneCode().isEmpty() && codes.isWelcome(phone))) {
      throw RpcErrors.badRequest("PHONE_CODE_INVALID");
    }
    if (society.personByPhone(phone) != null) {
      throw RpcErrors.badRequest("PHONE_NUMBER_OCCUPIED");
    }
    if (request.firstName().isBlank() || request.firstName().length() > LONGEST_NAME) {
      throw RpcErrors.badRequest("FIRSTNAME_INVALID");
    }
    if (request.lastName().length() > LONGEST_NAME) {
      throw RpcErrors.badRequest("LASTNAME_INVALID");
    }
    Person person =
        society.addPerson(
            phone, SentCodes.NEWCOMERS_CODE, request.firstName(), request.lastName(), null);
    return entrance.enter(context, person);
  }

  Authorization bot(CallContext context, ImportBotAuthorization request) {
    if (request.apiId() <= 0 || request.apiHash().isEmpty()) {
      throw RpcErrors.badRequest("API_ID_INVALID");
    }
    Person bot = society.botByToken(request.botAuthToken());
    if (bot == null) {
      throw RpcErrors.badRequest("ACCESS_TOKEN_INVALID");
    }
    return entrance.enter(context, bot);
  }
}
