package dev.mtproto.account;

import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of signing in, one by one, for programs whose users are elsewhere: behind a web page, a
 * form. {@link SignIn} is all of them as one. Thread-safe.
 *
 * <p>The methods are built by their names, since their shape changes from layer to layer. Every
 * step throws a {@link SignInException} if the server refuses, an {@code IllegalArgumentException}
 * if the layer lacks the method, and another {@link dev.mtproto.error.MtprotoException} if the call
 * fails.
 *
 * @see <a href="https://core.telegram.org/api/auth">User authorization</a>
 */
public final class SignInSteps {
  private final Caller caller;
  private final TlLayer layer;
  private final App app;
  private final AccountListener listener;
  private final Randomness random;

  /**
   * Makes steps.
   *
   * @param caller calls the data centre that the client has its home in
   * @param app the application
   * @param listener is told of success
   */
  public SignInSteps(Caller caller, App app, AccountListener listener) {
    this(caller, app, listener, new SecureRandomness());
  }

  private SignInSteps(Caller caller, App app, AccountListener listener, Randomness random) {
    this.caller = Objects.requireNonNull(caller, "caller");
    this.layer = caller.layer();
    this.app = Objects.requireNonNull(app, "app");
    this.listener = Objects.requireNonNull(listener, "listener");
    this.random = random;
  }

  /**
   * Has a code sent to the user.
   *
   * @param phone the phone number, with the country's code
   */
  public SentCode sendCode(String phone) {
    TlBuilder request = withApp(layer.request("auth.sendCode").with("phone_number", phone));
    // Younger layers want to know how the code may be sent.
    if (layer.combinator("codeSettings") != null) {
      request.withIfKnown("settings", layer.object("codeSettings").buildObject());
    }
    return SentCode.of(phone, call(request.build()));
  }

  /** Has the code sent again, the way that {@link SentCode#nextWay} says. */
  public SentCode resendCode(SentCode sent) {
    return SentCode.of(sent.phone(), call(about("auth.resendCode", sent).build()));
  }

  /** Tells the server that the code will not be used. */
  public void cancelCode(SentCode sent) {
    call(about("auth.cancelCode", sent).build(TlCodecs.BOOL));
  }

  /**
   * Signs in with the code.
   *
   * @return the user
   * @throws SignInException WRONG_CODE, EXPIRED_CODE; PASSWORD_NEEDED if {@link #checkPassword} is
   *     to follow, SIGN_UP_NEEDED if {@link #signUp} is
   */
  public TlObject signIn(SentCode sent, String code) {
    return enter(sent.phone(), about("auth.signIn", sent).with("phone_code", code));
  }

  /**
   * Makes an account for the phone number, and signs in.
   *
   * @param code the code, which older layers want once more
   * @return the user
   */
  public TlObject signUp(SentCode sent, String code, NewUser user) {
    return enter(
        sent.phone(),
        about("auth.signUp", sent)
            .withIfKnown("phone_code", code)
            .with("first_name", user.firstName())
            .with("last_name", user.lastName()));
  }

  /** What the server says of the account's password. */
  public PasswordQuestion password() {
    return new PasswordQuestion(call(layer.request("account.getPassword").build()));
  }

  /**
   * Signs in with the password, after the code was right. The proof takes a quarter of a second.
   *
   * @param phone the phone number; null if it is not to be kept
   * @param question what {@link #password} gave; good for one attempt
   * @return the user
   * @throws SignInException WRONG_PASSWORD, TOO_MANY_PASSWORDS; RESTART if the question is too old
   */
  public TlObject checkPassword(
      @Nullable String phone, PasswordQuestion question, String password) {
    TlBuilder request = layer.request("auth.checkPassword");
    Object proof = question.prove(layer, password, random);
    return enter(phone, request.withIfKnown(proofName(), proof));
  }

  private String proofName() {
    var method = layer.combinator("auth.checkPassword");
    return method != null && method.parameter("password") != null ? "password" : "password_hash";
  }

  /**
   * Has a code sent to the account's e-mail address, by which the password can be taken away.
   *
   * @return the address, most of it hidden
   * @throws SignInException NO_RECOVERY if no address is known
   */
  public String requestRecovery() {
    return TlFields.of(call(layer.request("auth.requestPasswordRecovery").build()))
        .getString("email_pattern");
  }

  /**
   * Takes the password away, and signs in.
   *
   * @param phone the phone number; null if it is not to be kept
   * @param code what was sent to the e-mail address
   * @return the user
   */
  public TlObject recover(@Nullable String phone, String code) {
    return enter(phone, layer.request("auth.recoverPassword").with("code", code));
  }

  /**
   * Signs a bot in.
   *
   * @param token as BotFather gave it
   * @return the bot's user
   */
  public TlObject signInBot(String token) {
    return enter(
        null,
        withApp(layer.request("auth.importBotAuthorization"))
            .with("flags", 0)
            .with("bot_auth_token", token));
  }

  /**
   * Signs out; nothing is left to do if nobody was signed in.
   *
   * @throws dev.mtproto.error.MtprotoException if the server could not be told: the session lives
   *     on
   */
  public void signOut() {
    try {
      TlBuilder request = layer.request("auth.logOut");
      if (isBool("auth.logOut")) {
        caller.call(request.build(TlCodecs.BOOL));
      } else {
        caller.call(request.build());
      }
    } catch (RpcException refused) {
      if (refused.code() != RpcException.UNAUTHORIZED) {
        throw refused;
      }
    }
    listener.signedOut();
  }

  private boolean isBool(String method) {
    var combinator = layer.combinator(method);
    return combinator != null && combinator.result().tl().equals("Bool");
  }

  /** The user who is signed in; empty if nobody is. */
  public Optional<TlObject> current() {
    TlRequest<List<TlObject>> self =
        layer
            .request("users.getUsers")
            .with("id", List.of(layer.object("inputUserSelf").buildObject()))
            .build(TlCodecs.vector(TlCodecs.OBJECT));
    try {
      return caller.call(self).stream().findFirst();
    } catch (RpcException nobody) {
      if (nobody.code() == RpcException.UNAUTHORIZED) {
        return Optional.empty();
      }
      throw nobody;
    }
  }

  private TlBuilder withApp(TlBuilder request) {
    return request.with("api_id", app.id()).with("api_hash", app.hash());
  }

  private TlBuilder about(String method, SentCode sent) {
    return layer
        .request(method)
        .with("phone_number", sent.phone())
        .with("phone_code_hash", sent.hash());
  }

  private <R> R call(TlRequest<R> request) {
    return Refusals.translated(() -> caller.call(request));
  }

  /** Makes the call that signs in; newer layers answer that there is no account by an object. */
  private TlObject enter(@Nullable String phone, TlBuilder request) {
    TlFields answer = TlFields.of(call(request.build()));
    if (!answer.has("user")) {
      throw new SignInException(Reason.SIGN_UP_NEEDED, null);
    }
    TlObject user = answer.getObject("user");
    listener.signedIn(phone, user);
    return user;
  }

  @Override
  public String toString() {
    return "SignInSteps{" + layer.name() + ", " + app + "}";
  }
}
