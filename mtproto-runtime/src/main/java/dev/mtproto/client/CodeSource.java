package dev.mtproto.client;

import dev.mtproto.error.RpcException;
import org.jspecify.annotations.Nullable;

/** Asks the user for the code that Telegram has sent him. */
@FunctionalInterface
public interface CodeSource {
  /**
   * Asks. Called by the thread that signs in, which waits.
   *
   * @param refusal why the code before was refused; null at first
   * @return the code
   */
  String code(@Nullable RpcException refusal);
}
