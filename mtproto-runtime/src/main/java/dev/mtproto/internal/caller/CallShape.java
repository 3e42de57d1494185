package dev.mtproto.internal.caller;

import dev.mtproto.tl.TlRequest;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** How a caller's method makes its call and what it returns: the result, a future of it. */
@FunctionalInterface
public interface CallShape {
  /** Makes the call. */
  @Nullable Object call(TlRequest<?> request);

  /** Finds the shape that a method's return type asks for. */
  @FunctionalInterface
  interface Finder {
    /** The shape of a return type; null if there is none for it. */
    @Nullable CallShape find(Type returnType);
  }
}
