package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What credentials in any database do. */
abstract class JdbcCredentialsContract {
  private static final ByteString PEERS = ByteString.encodeUtf8("somebody's access hash");

  private final List<Runnable> renewals = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  private final DataSource source;

  /** What the pool throws instead of making a connection; null for nothing. */
  private @Nullable RuntimeException broken;

  /** Tests with a database without tables. */
  JdbcCredentialsContract(DataSource empty) {
    this.source = empty;
  }

  /** A storage of another process, as far as it can know: its time is driven by hand. */
  private JdbcStorage storage() {
    JdbcLease.Time time =
        new JdbcLease.Time(
            connection -> now,
            (task, delay) -> {
              renewals.add(task);
              return () -> {};
            },
            Runnable::run);
    return new JdbcStorage(pool(), "ada", time).createTable();
  }

  private DataSource pool() {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (pool, method, arguments) -> {
              if (broken != null) {
                throw broken;
              }
              return method.invoke(source, arguments);
            });
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private void renew() {
    List<Runnable> due = List.copyOf(renewals);
    renewals.clear();
    due.forEach(Runnable::run);
  }

  @Test
  void whatIsSavedIsLoadedAndReplacedAndForgotten() {
    Credentials ada = Credentials.in(JdbcStorage.of(source, "ada").createTable());
    Credentials grace = Credentials.in(JdbcStorage.of(source, "grace").createTable());
    ByteString large = ByteString.of(new byte[3 << 20]);
    assertThat(ada.load()).isEmpty();

    try (CredentialsLock unused = ada.lock();
        CredentialsLock unusedToo = grace.lock()) {
      ada.save(CredentialsWriter.session(1));
      grace.save(CredentialsWriter.session(2));
      ada.savePart("peers", PEERS);
      ada.savePart("peers", large);
      ada.save(CredentialsWriter.session(3));
      grace.savePart("peers", PEERS);

      assertThat(ada.load()).contains(CredentialsWriter.session(3));
      assertThat(ada.loadPart("peers")).contains(large);
      assertThat(ada.loadPart("files")).isEmpty();

      ada.clear();

      assertThat(ada.load()).isEmpty();
      assertThat(ada.loadPart("peers")).isEmpty();
      assertThatThrownBy(ada::lock).isInstanceOf(CredentialsException.class);
      assertThat(grace.load()).contains(CredentialsWriter.session(2));
      assertThat(grace.loadPart("peers")).contains(PEERS);
    }
    ada.lock().close();
  }

  @Test
  void encryptedCredentialsAreNotReadableWithoutThePassword() {
    StoredCredentials encrypted = Credentials.in(storage()).encrypted("secret".toCharArray());
    encrypted.save(CredentialsWriter.session(7));
    encrypted.savePart("peers", PEERS);

    StoredCredentials again = Credentials.in(storage()).encrypted("secret".toCharArray());
    assertThat(again.load()).contains(CredentialsWriter.session(7));
    assertThat(again.loadPart("peers")).contains(PEERS);
    assertThat(storage().read("peers").orElseThrow().utf8()).doesNotContain("somebody");
    assertThatThrownBy(() -> Credentials.in(storage()).load())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("credentials of ada")
        .hasMessageContaining("is encrypted");
  }

  @Test
  void aSecondClientIsToldWhoHasTheAccountAndGetsItWhenThatCloses() {
    CredentialsLock first = storage().lock();

    assertThatThrownBy(() -> storage().lock())
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("credentials of ada in the table mtproto_credentials are in use by")
        .hasMessageContaining("process " + ProcessHandle.current().pid() + " on ")
        .hasMessageContaining("until 2026-01-01T00:01:00Z");

    first.close();
    CredentialsLock second = storage().lock();
    first.close();
    assertThatThrownBy(() -> storage().lock()).isInstanceOf(CredentialsException.class);
    second.close();
  }

  @Test
  void anAccountStaysLockedWhileThatIsRenewedAndRunsOutWhenItIsNot() {
    storage().lock();
    pass(Duration.ofSeconds(50));
    renew();
    pass(Duration.ofSeconds(50));
    assertThatThrownBy(() -> storage().lock()).isInstanceOf(CredentialsException.class);

    pass(Duration.ofSeconds(10));
    storage().lock();
  }

  @Test
  void renewingGoesOnAfterAFailureOfAnyKind() {
    storage().lock();
    broken = new IllegalStateException("the pool is busy");
    pass(Duration.ofSeconds(20));
    renew();
    broken = null;
    pass(Duration.ofSeconds(20));
    renew();
    pass(Duration.ofSeconds(50));

    assertThatThrownBy(() -> storage().lock()).isInstanceOf(CredentialsException.class);
  }

  @Test
  void aLockThatCannotBeGivenBackRunsOut() {
    CredentialsLock lock = storage().lock();
    broken = new IllegalStateException("the pool is closed");
    lock.close();
    broken = null;
    pass(JdbcLease.LENGTH);

    storage().lock().close();
  }

  @Test
  void whoLostTheAccountToAnotherSavesNothingAnyMore() {
    JdbcStorage slow = storage();
    CredentialsLock lost = slow.lock();
    slow.write("peers", PEERS);
    pass(JdbcLease.LENGTH);
    JdbcStorage quick = storage();
    CredentialsLock taken = quick.lock();
    quick.write("peers", ByteString.encodeUtf8("newer"));

    for (Runnable change :
        List.<Runnable>of(() -> slow.write("peers", PEERS), () -> slow.delete("peers"))) {
      assertThatThrownBy(change::run)
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("the lock of the credentials of ada")
          .hasMessageContaining("was taken by process ");
    }
    renewals.remove(1);
    renew();
    lost.close();

    assertThat(renewals).isEmpty();
    assertThat(quick.read("peers")).contains(ByteString.encodeUtf8("newer"));
    assertThatThrownBy(() -> storage().lock()).isInstanceOf(CredentialsException.class);
    taken.close();
  }

  @Test
  void savingRenewsTheLock() {
    JdbcStorage storage = storage();
    storage.lock();
    pass(Duration.ofSeconds(50));
    storage.write("peers", PEERS);
    pass(Duration.ofSeconds(50));

    assertThatThrownBy(() -> storage().lock()).isInstanceOf(CredentialsException.class);
  }

  /** Each as if it were the only one: one gets it, all others are told. */
  @Test
  void ofManyWhoWantAnAccountAtOnceOneGetsIt() throws InterruptedException {
    storage();
    Queue<CredentialsLock> got = new ConcurrentLinkedQueue<>();
    Queue<RuntimeException> refused = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  got.add(JdbcStorage.of(source, "ada").lock());
                } catch (RuntimeException lockedOut) {
                  refused.add(lockedOut);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(got).hasSize(1);
    assertThat(refused)
        .hasSize(7)
        .allSatisfy(why -> assertThat(why).hasMessageContaining("are in use by process"));
    got.forEach(CredentialsLock::close);
  }

  @Test
  void aMissingTableIsSaidWithTheAccountAndTheTable() {
    assertThatThrownBy(() -> JdbcStorage.of(source, "ada").write("peers", PEERS))
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("credentials of ada in the table mtproto_credentials")
        .hasMessageContaining("cannot be written")
        .hasMessageNotContaining("somebody");
  }
}
