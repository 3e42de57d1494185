package dev.mtproto.client;

import dev.mtproto.internal.session.Environment;

/** Gives clients of other packages' tests their time, randomness and threads. */
public final class Environments {
  private Environments() {}

  /** The builder, with this environment. */
  public static MtprotoClientBuilder in(Environment environment, MtprotoClientBuilder builder) {
    return builder.environment(environment);
  }
}
