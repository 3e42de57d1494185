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

  /** Closes all of it; of what fails meanwhile the first is thrown at the end. */
  @Override
  public void close() {
    List<Runnable> closing = new ArrayList<>();
    clients.forEach(client -> closing.add(client::close));
    closing.add(dc::close);
    RuntimeException failure = null;
    for (Runnable part : closing) {
      try {
        part.run();
      } catch (RuntimeException failed) {
        failure = failure == null ? failed : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
