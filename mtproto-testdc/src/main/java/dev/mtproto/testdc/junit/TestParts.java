package dev.mtproto.testdc.junit;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.testdc.TestDataCenter;
import java.util.ArrayList;
import java.util.List;

/** What one test has of ours. Used by the test's thread. */
record TestParts(TestDataCenter dc, List<MtprotoClient> clients) implements AutoCloseable {
  static TestParts start() {
    return new TestParts(TestDataCenter.start(), new ArrayList<>());
  }

  /** Has a client closed after the test. */
  MtprotoClient keep(MtprotoClient client) {
    clients.add(client);
    return client;
  }

  @Override
  public void close() {
    clients.forEach(MtprotoClient::close);
    dc.close();
  }
}
