package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.CancelCode;
import dev.mtproto.layer71.auth.CodeType;
import dev.mtproto.layer71.auth.ResendCode;
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
  private static final int TIMEOUT_SECONDS = 60;

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
        .phoneCodeHash(codes.send(phone))
        .nextType(new CodeType.Sms())
        .timeout(TIMEOUT_SECONDS)
        .build();
  }

  /** {@code auth.resendCode}: by text message, then by a call, then no more. */
  SentCode again(CallContext context, ResendCode request) {
    String phone = Society.digits(request.phoneNumber());
    codes.check(phone, request.phoneCodeHash());
    Person person = society.personByPhone(phone);
    int length = person == null ? USUAL_CODE_LENGTH : person.code().length();
    SentCode.Builder sent =
        SentCode.builder().phoneRegistered(person != null).phoneCodeHash(request.phoneCodeHash());
    return switch (codes.resend(phone)) {
      case 1 ->
          sent.type(new SentCodeType.Sms(length))
              .nextType(new CodeType.Call())
              .timeout(TIMEOUT_SECONDS)
              .build();
      case 2 -> sent.type(new SentCodeType.Call(length)).build();
      default -> throw RpcErrors.badRequest("SEND_CODE_UNAVAILABLE");
    };
  }

  /** {@code auth.cancelCode}: the code is of no more use. */
  Boolean cancelled(CallContext context, CancelCode request) {
    String phone = Society.digits(request.phoneNumber());
    codes.check(phone, request.phoneCodeHash());
    codes.cancel(phone);
    return true;
  }
}
