package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.testdc.call.CallContext;

/** {@code auth.logOut}: the key stays, nobody is signed in with it any more. */
final class LogOutAnswer {
  Boolean answer(CallContext context, LogOut request) {
    context.requireUser();
    context.signOut();
    return true;
  }
}
