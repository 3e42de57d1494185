package dev.mtproto.internal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.CredentialsException;
import dev.mtproto.credentials.CredentialsLock;
import dev.mtproto.credentials.SavedSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

final class CredentialsStoreTest {
  private static final SavedSession SESSION =
      SavedSession.builder("127.0.0.1", 443, ByteString.of(new byte[256])).dc(2, false).build();
  private static final ByteString BYTES = ByteString.encodeUtf8("bytes");

  private static final ByteString LARGE = ByteString.of(new byte[1 << 20]);

  private record Timer(Runnable task, Duration delay) {}

  private final Credentials credentials = Credentials.memory();
  private final List<Timer> due = new ArrayList<>();
  private boolean full;
  private final CredentialsStore store =
      CredentialsStore.open(
          new Disk(),
          (task, delay) -> {
            due.add(new Timer(task, delay));
            return () -> {};
          },
          Runnable::run);

  private void runDue() {
    List<Timer> now = List.copyOf(due);
    due.clear();
    now.forEach(timer -> timer.task().run());
  }

  private List<Duration> delays() {
    return due.stream().map(Timer::delay).toList();
  }

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

    runDue();

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

  @Test
  void aPartIsSavedTheLaterTheLargerItIsButNotForEver() {
    store.save(SESSION);
    List<Duration> delays = new ArrayList<>();
    for (int size : new int[] {100, 1 << 16, 1 << 20, 1 << 24, 100}) {
      store.savePartLater("peers", () -> ByteString.of(new byte[size]));
      store.savePartLater("peers", () -> ByteString.of(new byte[size]));
      delays.addAll(delays());
      runDue();
      assertThat(credentials.loadPart("peers")).get().extracting(ByteString::size).isEqualTo(size);
    }

    assertThat(delays)
        .containsExactly(
            Duration.ofMillis(500),
            Duration.ofMillis(500),
            Duration.ofMillis(500),
            Duration.ofSeconds(8),
            Duration.ofSeconds(30));
  }

  @Test
  void aPartThatWasLoadedLargeIsSavedLaterAndTheSessionIsNot() {
    credentials.savePart("peers", LARGE);
    store.save(SESSION);
    store.part("peers");

    store.savePartLater("peers", () -> BYTES);
    store.updateLater(session -> session.withSalt(7));

    assertThat(delays()).containsExactly(Duration.ofSeconds(8), Duration.ofMillis(500));
    due.get(1).task().run();
    assertThat(credentials.load()).get().extracting(SavedSession::salt).isEqualTo(7L);
    assertThat(credentials.loadPart("peers")).contains(LARGE);
  }

  @Test
  void closingSavesALargePartAtOnce() {
    credentials.savePart("peers", LARGE);
    store.save(SESSION);
    store.part("peers");
    store.savePartLater("peers", () -> BYTES);

    store.close();

    assertThat(credentials.loadPart("peers")).contains(BYTES);
  }

  @Test
  void whatCouldNotBeSavedIsTriedAgain() {
    store.save(SESSION);
    store.savePartLater("peers", () -> BYTES);
    store.updateLater(session -> session.withSalt(7));
    full = true;
    runDue();
    assertThat(delays()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
    runDue();

    full = false;
    runDue();

    assertThat(credentials.loadPart("peers")).contains(BYTES);
    assertThat(credentials.load()).get().extracting(SavedSession::salt).isEqualTo(7L);
    assertThat(due).isEmpty();
  }

  @Test
  void whatCouldNotBeSavedIsTriedAgainOnClosing() {
    store.save(SESSION);
    store.savePartLater("peers", () -> BYTES);
    full = true;
    runDue();
    full = false;

    store.close();

    assertThat(credentials.loadPart("peers")).contains(BYTES);
  }

  @Test
  void whatCouldNotBeSavedIsForgottenWithTheRest() {
    store.save(SESSION);
    store.savePartLater("peers", () -> BYTES);
    full = true;
    runDue();
    full = false;

    store.clear();
    store.save(SESSION);
    runDue();

    assertThat(credentials.loadPart("peers")).isEmpty();
  }

  /** The credentials, on a disk that may be full. */
  private final class Disk implements Credentials {
    @Override
    public Optional<SavedSession> load() {
      return credentials.load();
    }

    @Override
    public void save(SavedSession session) {
      checkRoom();
      credentials.save(session);
    }

    @Override
    public void clear() {
      credentials.clear();
    }

    @Override
    public Optional<ByteString> loadPart(String name) {
      return credentials.loadPart(name);
    }

    @Override
    public void savePart(String name, ByteString bytes) {
      checkRoom();
      credentials.savePart(name, bytes);
    }

    private void checkRoom() {
      if (full) {
        throw new CredentialsException("the disk is full", null);
      }
    }

    @Override
    public CredentialsLock lock() {
      return credentials.lock();
    }
  }
}
