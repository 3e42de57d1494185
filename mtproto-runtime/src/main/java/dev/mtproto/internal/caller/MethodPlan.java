package dev.mtproto.internal.caller;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequestCodec;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a method of a caller's interface does. Thread-safe. */
@FunctionalInterface
interface MethodPlan {
  /** Does it. */
  @Nullable Object invoke(Object proxy, Object[] arguments) throws Throwable;

  /**
   * Finds out.
   *
   * @throws IllegalArgumentException if the method cannot be called; the text ends with its name
   */
  static MethodPlan of(Method method, TlLayer layer, CallShape.Finder shapes) {
    if (method.isDefault()) {
      return (proxy, arguments) -> InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    TlRequestCodec<?> codec = codec(method, layer);
    CallShape shape = shapes.find(method.getGenericReturnType());
    if (shape == null) {
      throw problem(
          "no call adapter for the return type " + method.getGenericReturnType().getTypeName(),
          method);
    }
    return (proxy, arguments) -> shape.call(codec.create(arguments));
  }

  private static TlRequestCodec<?> codec(Method method, TlLayer layer) {
    TlMethod declared = method.getAnnotation(TlMethod.class);
    if (declared == null) {
      throw problem("no @TlMethod, and no body either,", method);
    }
    if (layer.codec(declared.value()) instanceof TlRequestCodec<?> codec) {
      return codec;
    }
    String id = String.format(Locale.ROOT, "0x%08x", declared.value());
    throw problem(
        layer.name() + " has no method with the id " + id + " (another layer is added by plus)",
        method);
  }

  private static IllegalArgumentException problem(String text, Method method) {
    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    return new IllegalArgumentException(text + " for method " + name);
  }
}
