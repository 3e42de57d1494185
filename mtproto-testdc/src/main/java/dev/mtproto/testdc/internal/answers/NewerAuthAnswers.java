package dev.mtproto.testdc.internal.answers;

import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.calls.CallTable;
import dev.mtproto.testdc.internal.calls.Tree;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What newer layers do otherwise than layer 71 when somebody signs in: passwords by SRP, sign-up as
 * an answer instead of an error, sign-out with an object. Guarded by the world.
 */
final class NewerAuthAnswers {
  private final Entrance entrance;
  private final SignInAnswer signIn;

  /** The question that was put last, by the key's id. */
  private final Map<Long, SrpQuestion> questions = new HashMap<>();

  NewerAuthAnswers(Entrance entrance, SignInAnswer signIn) {
    this.entrance = entrance;
    this.signIn = signIn;
  }

  void enter(DescribedTable table) {
    table.on("account.getPassword", NewerAuthAnswers::hasSrp, this::getPassword);
    table.on("auth.checkPassword", NewerAuthAnswers::hasSrp, this::checkPassword);
    table.on("auth.signIn", layer -> has(layer, "auth.authorizationSignUpRequired"), this::signIn);
    table.on("auth.logOut", layer -> has(layer, "auth.loggedOut"), this::logOut);
  }

  /** Where handlers of newer layers are entered. */
  @FunctionalInterface
  interface DescribedTable {
    void on(String method, Predicate<TlLayer> fits, CallTable.DescribedHandler handler);
  }

  private static boolean hasSrp(TlLayer layer) {
    TlCombinator password = layer.combinator("account.password");
    return password != null && password.parameter("srp_B") != null;
  }

  private static boolean has(TlLayer layer, String constructor) {
    return layer.combinator(constructor) != null;
  }

  private Tree getPassword(CallContext context, Tree request) {
    CloudPassword password = entrance.person(context).password();
    Tree answer =
        new Tree("account.password")
            .with("new_algo", new Tree("passwordKdfAlgoUnknown"))
            .with("new_secure_algo", new Tree("securePasswordKdfAlgoUnknown"))
            .with("secure_random", ByteString.EMPTY);
    if (password == null) {
      return answer;
    }
    SrpQuestion question = new SrpQuestion(password.password());
    questions.put(context.authKeyId(), question);
    if (!password.hint().isEmpty()) {
      answer.with("hint", password.hint());
    }
    return question.ask(
        answer.with("has_password", true).with("has_recovery", password.email() != null));
  }

  private Tree checkPassword(CallContext context, Tree request) {
    Person person = entrance.person(context);
    PasswordAnswers.required(person);
    SrpQuestion question = questions.remove(context.authKeyId());
    if (!(request.get("password") instanceof Tree proof) || !isAnswered(question, proof)) {
      throw RpcErrors.badRequest("SRP_ID_INVALID");
    }
    if (!question.isProvedBy(proof)) {
      throw RpcErrors.badRequest("PASSWORD_HASH_INVALID");
    }
    return Tree.of(entrance.admit(context, person));
  }

  private static boolean isAnswered(@Nullable SrpQuestion question, Tree proof) {
    return question != null && question.isAbout(proof);
  }

  private Tree signIn(CallContext context, Tree request) {
    SignIn call =
        new SignIn(
            request.getString("phone_number"),
            request.getString("phone_code_hash"),
            request.getString("phone_code"));
    try {
      return Tree.of(signIn.answer(context, call));
    } catch (RpcException refused) {
      if (refused.is("PHONE_NUMBER_UNOCCUPIED")) {
        return new Tree("auth.authorizationSignUpRequired");
      }
      throw refused;
    }
  }

  private Tree logOut(CallContext context, Tree request) {
    new LogOutAnswer().answer(context, new LogOut());
    return new Tree("auth.loggedOut");
  }
}
