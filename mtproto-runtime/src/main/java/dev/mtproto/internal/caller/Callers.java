package dev.mtproto.internal.caller;

import dev.mtproto.tl.TlLayer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Implements callers' interfaces: each abstract method becomes the call of its TL method. What a
 * method does is found out when it is first called, and kept. Thread-safe.
 */
public final class Callers {
  private static final Object[] NO_ARGUMENTS = {};

  private final TlLayer layer;
  private final CallShape.Finder shapes;
  private final Map<Method, MethodPlan> plans = new ConcurrentHashMap<>();

  /** Callers of a layer's methods. */
  public Callers(TlLayer layer, CallShape.Finder shapes) {
    this.layer = layer;
    this.shapes = shapes;
  }

  /**
   * Implements an interface.
   *
   * @param eagerly whether to look at all methods now, instead of at each when it is called
   * @throws IllegalArgumentException if it is no public interface, or is generic; eagerly, also if
   *     a method cannot be called
   */
  public <T> T create(Class<T> api, boolean eagerly) {
    check(api);
    if (eagerly) {
      for (Method method : api.getMethods()) {
        plan(method);
      }
    }
    InvocationHandler handler = (proxy, method, arguments) -> invoke(api, proxy, method, arguments);
    return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, handler));
  }

  private static void check(Class<?> api) {
    if (!api.isInterface()) {
      throw new IllegalArgumentException(api.getName() + " is no interface");
    }
    if (!Modifier.isPublic(api.getModifiers())) {
      throw new IllegalArgumentException(api.getName() + " is not public");
    }
    if (api.getTypeParameters().length > 0) {
      throw new IllegalArgumentException(api.getName() + " has type parameters");
    }
  }

  private @Nullable Object invoke(
      Class<?> api, Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
    Object[] given = arguments == null ? NO_ARGUMENTS : arguments;
    if (method.getDeclaringClass() == Object.class) {
      return ObjectMethods.invoke(api, proxy, method, given);
    }
    return plan(method).invoke(proxy, given);
  }

  private MethodPlan plan(Method method) {
    MethodPlan known = plans.get(method);
    return known != null
        ? known
        : plans.computeIfAbsent(method, unknown -> MethodPlan.of(unknown, layer, shapes));
  }
}
