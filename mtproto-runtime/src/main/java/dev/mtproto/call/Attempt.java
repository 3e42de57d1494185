package dev.mtproto.call;

import dev.mtproto.tl.TlRequest;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * A call, at one of its attempts, as an {@link Interceptor} sees it. It stays the same object from
 * attempt to attempt, and is used by one thread at a time.
 *
 * @param <R> the call's result
 */
public interface Attempt<R> {
  /** What is called. */
  TlRequest<R> request();

  /** The TL name of the method. */
  default String method() {
    return request().tlName();
  }

  /** How the call is to be made, where it differs from what the client was built with. */
  CallOptions options();

  /** Which attempt this is; the first is 1. */
  int number();

  /** How long ago the call began. */
  Duration elapsed();

  /** How long the call may still take in all; zero or less if its time is over. */
  Duration remaining();

  /** The data centre that the attempt goes to, if it is not the client's own. */
  OptionalInt dataCenter();

  /** For {@link #redirect}: the client's own data centre, wherever that is by then. */
  int HOME = 0;

  /** Has this attempt, if it is not yet made, and those after it go to a data centre. */
  void redirect(int dcId);

  /** How often {@link #redirect} was called. */
  int redirects();
}
