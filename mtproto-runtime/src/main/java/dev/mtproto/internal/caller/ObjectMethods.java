package dev.mtproto.internal.caller;

import java.lang.reflect.Method;

/** What every object has; a proxy is equal to itself only. */
final class ObjectMethods {
  private ObjectMethods() {}

  static Object invoke(Class<?> api, Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "caller of " + api.getSimpleName();
    };
  }
}
