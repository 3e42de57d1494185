package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.HashMap;
import java.util.Map;

/** Lets people in, those with a password only after it. Guarded by the world. */
final class Entrance {
  private final Society society;

  /** Whose password is waited for, by the key's id. */
  private final Map<Long, Integer> waiting = new HashMap<>();

  Entrance(Society society) {
    this.society = society;
  }

  /** The code was right. */
  Authorization enter(CallContext context, Person person) {
    if (person.password() != null) {
      waiting.put(context.authKeyId(), person.id());
      throw RpcErrors.error(401, "SESSION_PASSWORD_NEEDED");
    }
    return admit(context, person);
  }

  /** The password was right, or there is none. */
  Authorization admit(CallContext context, Person person) {
    waiting.remove(context.authKeyId());
    context.signIn(person.id());
    return new Authorization(null, new Views(society).user(person, person));
  }

  /** Whose password the client asks about: who waits for letting in, or has been let in. */
  Person person(CallContext context) {
    Integer id = waiting.get(context.authKeyId());
    return society.person(id != null ? id : context.requireUser());
  }
}
