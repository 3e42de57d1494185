package dev.mtproto.internal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.CredentialsLock;
import dev.mtproto.credentials.SavedSession;
import java.util.ArrayDeque;
import java.util.Queue;
import okio.ByteString;
import org.junit.jupiter.api.Test;

final class CredentialsStoreTest {
  private static final SavedSession SESSION =
      SavedSession.builder("127.0.0.1", 443, ByteString.of(new byte[256])).dc(2, false).build();
  private static final ByteString BYTES = ByteString.encodeUtf8("bytes");

  private final Credentials credentials = Credentials.memory();
  private final Queue<Runnable> due = new ArrayDeque<>();
  private final CredentialsStore store =
      CredentialsStore.open(
          credentials,
          (task, delay) -> {
            due.add(task);
            return () -> due.remove(task);
          },
          Runnable::run);

  private void saveALot() {
    store.save(SESSION);
    store.savePartLater("first", () -> BYTES);
    store.savePartLater(
        "second",
        () -> {
          throw new IllegalStateException("it cannot be written");
        });
    store.savePartLater("third", () -> BYTES);
    store.updateLater(session -> session.withSalt(7));
  }

  @Test
  void aPartThatCannotBeWrittenKeepsNoOtherFromBeingSaved() {
    saveALot();

    due.remove().run();

    assertThat(credentials.loadPart("first")).contains(BYTES);
    assertThat(credentials.loadPart("third")).contains(BYTES);
    assertThat(credentials.load()).get().extracting(SavedSession::salt).isEqualTo(7L);
    assertThat(due).as("nothing is tried again by itself").isEmpty();
  }

  @Test
  void closingGivesTheLockBackThoughAPartCannotBeWritten() {
    saveALot();

    store.close();

    try (CredentialsLock free = credentials.lock()) {
      assertThat(credentials.load()).get().extracting(SavedSession::salt).isEqualTo(7L);
      assertThat(credentials.loadPart("third")).contains(BYTES);
    }
  }
}
