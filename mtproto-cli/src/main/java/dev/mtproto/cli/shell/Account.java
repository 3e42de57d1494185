package dev.mtproto.cli.shell;

import java.util.concurrent.CompletableFuture;

/** What the shell asks of a signed-in account. */
@FunctionalInterface
interface Account {
  /**
   * Calls a method.
   *
   * @param json the call
   * @return the answer, as JSON; cancelling it gives the call up
   */
  CompletableFuture<String> call(String json);
}
