package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.answers.NewerAuthAnswers.DescribedTable;
import dev.mtproto.testdc.internal.calls.Tree;
import dev.mtproto.testdc.internal.world.CloudPassword;
import dev.mtproto.testdc.internal.world.PasswordSecret;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.util.HashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Passwords as newer layers have them: proved and set by SRP. Guarded by the world. */
final class NewerPasswordAnswers {
  private static final int SALT_BYTES = 8;
  private static final int CLIENTS_BYTES = 32;
  private static final Tree TRUE = new Tree("boolTrue");

  private final Entrance entrance;

  /** The question that was put last, by the key's id. */
  private final Map<Long, SrpQuestion> questions = new HashMap<>();

  /** The salts that new passwords are to have, by the key's id. */
  private final Map<Long, Offer> offers = new HashMap<>();

  private record Offer(ByteString salt1, ByteString salt2) {
    static Offer random() {
      SecureRandomness random = new SecureRandomness();
      return new Offer(
          ByteString.of(random.bytes(SALT_BYTES)), ByteString.of(random.bytes(SALT_BYTES)));
    }
  }

  NewerPasswordAnswers(Entrance entrance) {
    this.entrance = entrance;
  }

  void enter(DescribedTable table) {
    table.on("account.getPassword", NewerPasswordAnswers::hasSrp, this::get);
    table.on("auth.checkPassword", NewerPasswordAnswers::hasSrp, this::check);
    table.on("account.getPasswordSettings", NewerPasswordAnswers::hasSrp, this::settings);
    table.on("account.updatePasswordSettings", NewerPasswordAnswers::hasSrp, this::update);
    table.on("account.confirmPasswordEmail", layer -> true, this::confirm);
    table.on("account.resendPasswordEmail", layer -> true, (context, request) -> TRUE);
    table.on("account.cancelPasswordEmail", layer -> true, this::cancel);
  }

  private static boolean hasSrp(TlLayer layer) {
    TlCombinator password = layer.combinator("account.password");
    return password != null && password.parameter("srp_B") != null;
  }

  private Tree get(CallContext context, Tree request) {
    CloudPassword password = entrance.person(context).password();
    Offer offer = Offer.random();
    offers.put(context.authKeyId(), offer);
    Tree answer =
        new Tree("account.password")
            .with("new_algo", SrpQuestion.algorithm(offer.salt1(), offer.salt2()))
            .with("new_secure_algo", new Tree("securePasswordKdfAlgoUnknown"))
            .with("secure_random", ByteString.EMPTY);
    if (password == null) {
      return answer;
    }
    if (!password.hint().isEmpty()) {
      answer.with("hint", password.hint());
    }
    if (password.unconfirmedEmail() != null) {
      answer.with("email_unconfirmed_pattern", PasswordAnswers.hidden(password.unconfirmedEmail()));
    }
    answer.with("has_password", true).with("has_recovery", password.email() != null);
    SrpQuestion question = question(password.secret());
    questions.put(context.authKeyId(), question);
    return question.ask(answer);
  }

  private static SrpQuestion question(PasswordSecret secret) {
    if (secret instanceof PasswordSecret.Text text) {
      return SrpQuestion.of(text);
    }
    return secret instanceof PasswordSecret.Verifier verifier
        ? SrpQuestion.of(verifier)
        : SrpQuestion.of((PasswordSecret.Hash) secret);
  }

  private Tree check(CallContext context, Tree request) {
    Person person = entrance.person(context);
    PasswordAnswers.required(person);
    requireProof(context, person, request);
    return Tree.of(entrance.admit(context, person));
  }

  private void requireProof(CallContext context, Person person, Tree request) {
    if (!(request.get("password") instanceof Tree proof)) {
      throw RpcErrors.badRequest("SRP_ID_INVALID");
    }
    if (person.password() == null && proof.name().equals("inputCheckPasswordEmpty")) {
      return;
    }
    SrpQuestion question = questions.remove(context.authKeyId());
    if (question == null || !question.isAbout(proof)) {
      throw RpcErrors.badRequest("SRP_ID_INVALID");
    }
    if (!question.isProvedBy(proof)) {
      throw RpcErrors.badRequest("PASSWORD_HASH_INVALID");
    }
  }

  private Tree settings(CallContext context, Tree request) {
    Person person = entrance.person(context);
    String email = PasswordAnswers.required(person).email();
    requireProof(context, person, request);
    Tree answer = new Tree("account.passwordSettings");
    return email == null ? answer : answer.with("email", email);
  }

  private Tree update(CallContext context, Tree request) {
    Person person = entrance.person(context);
    requireProof(context, person, request);
    if (!(request.get("new_settings") instanceof Tree wanted)) {
      throw RpcErrors.badRequest("NEW_SETTINGS_INVALID");
    }
    boolean removal = ByteString.EMPTY.equals(wanted.get("new_password_hash"));
    PasswordSecret secret = removal ? null : secret(context, wanted);
    String email = wanted.get("email") instanceof String text ? text : null;
    new PasswordChange(secret, removal, wanted.getString("hint"), email).applyTo(person);
    return TRUE;
  }

  private @Nullable PasswordSecret secret(CallContext context, Tree wanted) {
    if (!(wanted.get("new_password_hash") instanceof ByteString verifier)) {
      return null;
    }
    Offer offer = offers.remove(context.authKeyId());
    if (offer == null
        || !(wanted.get("new_algo") instanceof Tree algorithm)
        || !(algorithm.get("salt1") instanceof ByteString salt1)
        || !SrpQuestion.algorithm(salt1, offer.salt2()).equals(algorithm)
        || !salt1.startsWith(offer.salt1())
        || salt1.size() < SALT_BYTES + CLIENTS_BYTES) {
      throw RpcErrors.badRequest("NEW_SALT_INVALID");
    }
    return new PasswordSecret.Verifier(salt1, offer.salt2(), verifier);
  }

  private Tree confirm(CallContext context, Tree request) {
    Person person = entrance.person(context);
    CloudPassword password = PasswordAnswers.required(person);
    if (password.unconfirmedEmail() == null) {
      throw RpcErrors.badRequest("EMAIL_HASH_EXPIRED");
    }
    if (!request.getString("code").equals(PasswordChange.CODE)) {
      throw RpcErrors.badRequest("CODE_INVALID");
    }
    person.setPassword(password.confirmed());
    return TRUE;
  }

  private Tree cancel(CallContext context, Tree request) {
    Person person = entrance.person(context);
    person.setPassword(PasswordAnswers.required(person).withoutUnconfirmed());
    return TRUE;
  }
}
