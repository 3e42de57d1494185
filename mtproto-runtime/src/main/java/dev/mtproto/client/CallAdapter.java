package dev.mtproto.client;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Gives the methods of callers' interfaces another shape: a result type other than the plain result
 * (which waits) and {@code CompletableFuture} (which does not). Thread-safe.
 */
@FunctionalInterface
public interface CallAdapter {
  /**
   * What a method returns for a call, which the adapter makes, now or later, once or not at all.
   *
   * @param <R> the call's result
   */
  <R> Object adapt(Call<R> call);

  /** Finds adapters. Asked in the order in which the builder was given them. */
  @FunctionalInterface
  interface Factory {
    /**
     * The adapter for a method's return type.
     *
     * @param returnType as declared, with its type arguments
     * @return null if it is not this factory's affair
     */
    @Nullable CallAdapter get(Type returnType);
  }
}
