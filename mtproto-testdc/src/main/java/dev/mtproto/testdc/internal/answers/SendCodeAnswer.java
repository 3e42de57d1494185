package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.auth.SentCode;
import dev.mtproto.layer71.auth.SentCodeType;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/**
 * {@code auth.sendCode}: nothing is sent, every account has its own fixed code. A number without an
 * account is told so, as Telegram does it, in the answer.
 */
final class SendCodeAnswer {
  private static final int SHORTEST_PHONE = 7;
  private static final int LONGEST_PHONE = 15;
  private static final int USUAL_CODE_LENGTH = 5;

  private final Society society;
  private final SentCodes codes;

  SendCodeAnswer(Society society, SentCodes codes) {
    this.society = society;
    this.codes = codes;
  }

  SentCode answer(CallContext context, SendCode request) {
    if (request.apiId() <= 0 || request.apiHash().isEmpty()) {
      throw RpcErrors.badRequest("API_ID_INVALID");
    }
    String phone = Society.digits(request.phoneNumber());
    if (phone.length() < SHORTEST_PHONE || phone.length() > LONGEST_PHONE) {
      throw RpcErrors.badRequest("PHONE_NUMBER_INVALID");
    }
    Person person = society.personByPhone(phone);
    int length = person == null ? USUAL_CODE_LENGTH : person.code().length();
    return SentCode.builder()
        .phoneRegistered(person != null)
        .type(new SentCodeType.App(length))
        .phoneCodeHash(codes.hash(phone))
        .build();
  }
}
