package dev.mtproto.benchmarks.files;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.FileServers;
import dev.mtproto.files.FileTransfers;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.Transfer;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.TestDataCenter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import okio.Okio;

/**
 * Uploads and downloads one file over loopback, both sides in this JVM, next to plain AES-IGE in
 * the same run, and the greatest heap that was in use meanwhile.
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar dev.mtproto.benchmarks.files.FileThroughput
 * }</pre>
 *
 * <p>Arguments: MiB a file (1900 if not given), rounds (3). Every byte is encrypted once and
 * decrypted once, on two processors; so the plain rate is that of two threads that do nothing but
 * encrypt and decrypt.
 */
public final class FileThroughput {
  private static final int CONNECTIONS = 2;
  private static final int PART = 512 << 10;
  private static final double TARGET = 0.7;
  private static final double MIB = 1 << 20;

  private final List<Caller> callers = new ArrayList<>();
  private final FileTransfers files;
  private final RemoteFile remote;
  private final long size;

  private FileThroughput(TestDataCenter dc, long size) {
    Account account = dc.world().accounts().get(0);
    for (int i = 0; i < CONNECTIONS; i++) {
      MtprotoClient client = Clients.connect(Layer71.LAYER, dc);
      client.signIn(account.phone(), account::code);
      callers.add(client);
    }
    this.files = new FileTransfers(callers.get(0), new Servers());
    this.size = size;
    dc.world().files().forgetUploadedBytes();
    var document = dc.world().files().offer("film", FileContent.generated(1, size)).document();
    InputFileLocation location =
        new InputFileLocation.InputDocumentFileLocation(document.id(), document.accessHash(), 0);
    this.remote = new RemoteFile(dc.dcId(), location, size, "film");
  }

  /** See the class. */
  public static void main(String[] arguments) {
    long size = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 1900) << 20;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    try (TestDataCenter dc = TestDataCenter.start()) {
      FileThroughput throughput = new FileThroughput(dc, size);
      for (int round = 0; round < rounds; round++) {
        throughput.round();
      }
      throughput.callers.forEach(caller -> ((MtprotoClient) caller).close());
    }
  }

  private void round() {
    Rate plain = plain();
    Rate up = measure(this::upload);
    Rate down = measure(this::download);
    System.out.println("AES-IGE, both ways:  " + plain);
    judge("upload", up, plain);
    judge("download", down, plain);
  }

  private static void judge(String what, Rate rate, Rate plain) {
    double ratio = rate.perCpuSecond() / plain.perCpuSecond();
    System.out.printf(
        Locale.ROOT,
        "%-20s %s%n%-20s %.2f of AES-IGE by processor time (at least %.2f) %s; %.2f by the clock%n",
        what + ":",
        rate,
        "",
        ratio,
        TARGET,
        ratio >= TARGET ? "holds" : "MISSED",
        rate.perSecond() / plain.perSecond());
  }

  private Transfer<?> upload() {
    GeneratedStream stream = new GeneratedStream(FileContent.generated(1, size));
    return files.upload("film", stream, size, TransferOptions.DEFAULT);
  }

  private Transfer<?> download() {
    return files.download(remote, Okio.blackhole(), TransferOptions.DEFAULT);
  }

  /** Waits for a transfer, looking at the heap. */
  private Rate measure(Supplier<Transfer<?>> start) {
    HeapWatch heap = new HeapWatch();
    long cpu = cpuNanos();
    long begin = System.nanoTime();
    start.get().await();
    long nanos = System.nanoTime() - begin;
    return new Rate(size, nanos, cpuNanos() - cpu, heap.stop());
  }

  private Rate plain() {
    long cpu = cpuNanos();
    long begin = System.nanoTime();
    Thread[] threads = new Thread[2];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> encryptAndDecrypt(size / 4));
      threads[i].start();
    }
    for (Thread thread : threads) {
      join(thread);
    }
    long nanos = System.nanoTime() - begin;
    return new Rate(size / 4 * threads.length, nanos, cpuNanos() - cpu, 0);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void encryptAndDecrypt(long bytes) {
    AesIge aes = new AesIge();
    byte[] key = new byte[AesIge.KEY_LENGTH];
    byte[] iv = new byte[AesIge.IV_LENGTH];
    byte[] part = new byte[PART];
    byte[] other = new byte[PART];
    new Random(1).nextBytes(part);
    for (long done = 0; done < bytes; done += PART) {
      key[0]++;
      aes.encrypt(key, iv, part, 0, other, 0, PART);
      aes.decrypt(key, iv, other, 0, part, 0, PART);
    }
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** What a transfer took. */
  private record Rate(long bytes, long nanos, long cpuNanos, long heap) {
    double perSecond() {
      return bytes / MIB / (nanos / 1e9);
    }

    double perCpuSecond() {
      return bytes / MIB / (cpuNanos / 1e9);
    }

    @Override
    public String toString() {
      String rates =
          String.format(
              Locale.ROOT,
              "%6.0f MiB/s, %6.0f MiB a processor second",
              perSecond(),
              perCpuSecond());
      return heap == 0 ? rates : rates + String.format(Locale.ROOT, ", heap %.0f MiB", heap / MIB);
    }
  }

  /** All clients, as connections to the one data centre. */
  private final class Servers implements FileServers {
    @Override
    public int home() {
      return 2;
    }

    @Override
    public List<Caller> media(int dcId, int count) {
      return callers;
    }

    @Override
    public List<Caller> cdn(int dcId, int count) {
      return callers;
    }
  }
}
