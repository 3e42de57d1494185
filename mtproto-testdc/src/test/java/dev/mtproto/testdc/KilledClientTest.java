package dev.mtproto.testdc;

import static dev.mtproto.testdc.KilledClient.SIGNED_IN;
import static dev.mtproto.testdc.KilledClient.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.UpdateState;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a client leaves behind that is killed while it signs in, while its salts change, while
 * updates come: credentials that load, and from which the next one goes on as if nothing had been.
 * {@code -Dmtproto.kills=500} for many kills, each of which takes the start of a JVM; {@code
 * -Dmtproto.seed=8} for other moments.
 */
@Timeout(1800)
final class KilledClientTest {
  private static final int KILLS = Integer.getInteger("mtproto.kills", 12);
  private static final int SEED = Integer.getInteger("mtproto.seed", 7);
  private static final int LANES = 2;
  private static final long PATIENCE = 20;

  private final AtomicInteger left = new AtomicInteger(KILLS);
  private final AtomicInteger withoutUser = new AtomicInteger();

  @Test
  void whoeverComesAfterAKilledClientGoesOnWhereItWas(@TempDir Path folder) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(LANES);
    try (TestDataCenter dc = TestDataCenter.start()) {
      dc.faults().seed(SEED);
      dc.faults().inject(Fault.rotateSalt(), When.always().withChance(0.1));
      List<Future<?>> lanes = new ArrayList<>();
      for (int i = 0; i < LANES; i++) {
        Path own = Files.createDirectory(folder.resolve("lane" + i));
        Lane lane = new Lane(dc, own, dc.world().accounts().get(i), new Random(SEED * LANES + i));
        lanes.add(threads.submit(lane::run, null));
      }
      for (Future<?> lane : lanes) {
        lane.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(withoutUser.get()).as("kills before somebody was signed in").isPositive();
    assertThat(withoutUser.get()).as("kills after that, too").isLessThan(KILLS);
  }

  /** One account, whose client is killed again and again. */
  private final class Lane {
    private final TestDataCenter dc;
    private final Path folder;
    private final Account account;
    private final Account friend;
    private final Random random;

    /** How much of the account's history was there when the present credentials began. */
    private int before;

    Lane(TestDataCenter dc, Path folder, Account account, Random random) {
      this.dc = dc;
      this.folder = folder;
      this.account = account;
      this.friend = dc.world().accounts().get(3);
      this.random = random;
    }

    void run() {
      try {
        while (left.getAndDecrement() > 0) {
          if (random.nextInt(3) == 0) {
            beginAnew();
          }
          boolean signedIn = startAndKill();
          check(signedIn);
        }
      } catch (IOException | InterruptedException failed) {
        throw new IllegalStateException(failed);
      }
    }

    private void beginAnew() throws IOException {
      KilledClient.credentials(folder).clear();
      Files.deleteIfExists(KilledClient.notes(folder));
      before = dc.world().pts(account);
    }

    /** Whether it said that it was signed in. */
    private boolean startAndKill() throws IOException, InterruptedException {
      Process client = KilledClient.start(dc, folder, account);
      try (BufferedReader told = client.inputReader()) {
        boolean early = random.nextBoolean();
        assertThat(told.readLine()).isEqualTo(STARTED);
        if (!early) {
          assertThat(told.readLine()).isEqualTo(SIGNED_IN);
        }
        happen(random.nextInt(early ? 900 : 2_000));
        // By its handle: that leaves what it printed to be read.
        assertThat(client.toHandle().destroyForcibly()).isTrue();
        client.waitFor();
        return !early || SIGNED_IN.equals(told.readLine());
      }
    }

    /** Messages come for so many milliseconds. */
    private void happen(int millis) {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      while (System.nanoTime() < end) {
        write();
        LockSupport.parkNanos(random.nextInt(8_000_000));
      }
    }

    private void write() {
      dc.world().send(friend, account, "message " + dc.world().pts(account));
    }

    private void check(boolean signedIn) throws IOException, InterruptedException {
      Optional<SavedSession> saved = KilledClient.credentials(folder).load();
      KilledClient.credentials(folder).loadPart("peers");
      long user = saved.map(SavedSession::userId).orElse(0L);
      assertThat(user).isIn(0L, (long) account.userId());
      if (signedIn) {
        assertThat(user).as("who is signed in is saved before anybody knows").isNotZero();
      }
      UpdateState state = saved.map(SavedSession::updates).orElse(null);
      List<Integer> handled = handled();
      if (state == null) {
        assertThat(handled).as("updates handled without a place to go on").isEmpty();
      } else {
        checkState(state, handled);
      }
      if (user == 0) {
        withoutUser.incrementAndGet();
      }
      if (saved.isPresent()) {
        goOn(user, state == null ? dc.world().pts(account) : state.pts());
      }
    }

    /** Everything up to the saved state was handled, from the first on, and nothing left out. */
    private void checkState(UpdateState state, List<Integer> handled) {
      assertThat(state.pts()).isBetween(before, dc.world().pts(account));
      int last = handled.isEmpty() ? state.pts() - 1 : handled.get(0) - 1;
      for (int number : handled) {
        assertThat(number).as("%s of %s", number, handled).isLessThanOrEqualTo(last + 1);
        last = Math.max(last, number);
      }
      assertThat(last)
          .as("what the saved state says was handled")
          .isGreaterThanOrEqualTo(state.pts() - 1);
    }

    private List<Integer> handled() throws IOException {
      Path notes = KilledClient.notes(folder);
      List<Integer> numbers = new ArrayList<>();
      if (Files.exists(notes)) {
        Files.readAllLines(notes).forEach(line -> numbers.add(number(line)));
      }
      return numbers;
    }

    /** The counter before the message. */
    private static int number(String text) {
      return Integer.parseInt(text.substring("message ".length()));
    }

    /** A client with a copy of the credentials is told all that came after the saved state. */
    private void goOn(long user, int from) throws IOException, InterruptedException {
      Path copy = copy();
      BlockingQueue<String> told = new LinkedBlockingQueue<>();
      try (MtprotoClient client = KilledClient.builder(dc.dataCenters(), copy).connect()) {
        if (user == 0) {
          client.signIn(account.phone(), account::code);
          client.call(new GetNearestDc());
          return;
        }
        client
            .updates()
            .subscribe(
                update -> Optional.ofNullable(KilledClient.text(update)).ifPresent(told::add));
        int missed = dc.world().pts(account) - from;
        for (int i = 0; i < missed; i++) {
          String text = told.poll(PATIENCE, TimeUnit.SECONDS);
          assertThat(text).as("after %s", from).isEqualTo("message " + (from + i));
        }
      }
    }

    private Path copy() throws IOException {
      Path copy = Files.createTempDirectory(folder, "copy");
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = Objects.toString(file.getFileName());
          if (name.equals("credentials.json") || name.equals("credentials.json.peers")) {
            Files.copy(file, copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
      return copy;
    }
  }
}
