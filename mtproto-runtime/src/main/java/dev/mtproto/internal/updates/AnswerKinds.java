package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which answers say something of updates: found out once a class. */
final class AnswerKinds {
  private static final Map<Class<?>, Boolean> OF_USE = new ConcurrentHashMap<>();

  private AnswerKinds() {}

  /** Whether an answer's kind does. */
  static boolean isOfUse(TlObject answer) {
    Boolean known = OF_USE.get(answer.getClass());
    return known != null
        ? known
        : OF_USE.computeIfAbsent(answer.getClass(), unused -> findOut(answer));
  }

  private static boolean findOut(TlObject answer) {
    String name = answer.tlName();
    return (name.startsWith("update") && !name.startsWith("updates."))
        || name.startsWith("messages.affected")
        || TlField.find(answer.getClass(), "updates") != null
        || TlField.find(answer.getClass(), "dialogs") != null;
  }
}
