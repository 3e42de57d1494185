package dev.mtproto.testdc.internal.answers;

import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.calls.CallTable;
import dev.mtproto.testdc.internal.calls.Tree;
import dev.mtproto.tl.TlLayer;
import java.util.function.Predicate;

/**
 * What newer layers do otherwise than layer 71 when somebody signs in: sign-up as an answer instead
 * of an error, sign-out with an object. Guarded by the world.
 */
final class NewerAuthAnswers {
  private final SignInAnswer signIn;

  NewerAuthAnswers(SignInAnswer signIn) {
    this.signIn = signIn;
  }

  void enter(DescribedTable table) {
    table.on("auth.signIn", layer -> has(layer, "auth.authorizationSignUpRequired"), this::signIn);
    table.on("auth.logOut", layer -> has(layer, "auth.loggedOut"), this::logOut);
  }

  /** Where handlers of newer layers are entered. */
  @FunctionalInterface
  interface DescribedTable {
    void on(String method, Predicate<TlLayer> fits, CallTable.DescribedHandler handler);
  }

  private static boolean has(TlLayer layer, String constructor) {
    return layer.combinator(constructor) != null;
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
