package dev.mtproto.benchmarks;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlLayer;

/** Clients of an embedded data centre. */
public final class Clients {
  private static final int APP = 17;

  private Clients() {}

  /** Connects a client, with a new key. */
  public static MtprotoClient connect(TlLayer layer, TestDataCenter dc) {
    return MtprotoClient.builder(layer).app(APP, "hash").dataCenters(dc.dataCenters()).connect();
  }
}
