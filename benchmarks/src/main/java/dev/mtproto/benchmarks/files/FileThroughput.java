package dev.mtproto.benchmarks.files;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.FileServers;
import dev.mtproto.files.FileTransfers;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.TestDataCenter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okio.Okio;

/**
 * Uploads and downloads one file over loopback, both sides in this JVM, next to plain AES-IGE in
 * the same run, and the greatest heap that was in use meanwhile.
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar dev.mtproto.benchmarks.files.FileThroughput
 * }</pre>
 *
 * <p>Arguments: MiB (1900 if not given), rounds (3). More than 2000 MiB are uploaded as one file
 * and downloaded as several, since layer 71 has no offsets beyond 2 GiB.
 *
 * <p>Beside it stands what bare messages of a part's size let through, over as many connections: no
 * file can exceed that either, and where a processor has no instructions for SHA-256 it is the
 * lower limit by far.
 *
 * <p>Every byte is encrypted on one side and decrypted on the other, and both sides run at once. So
 * it is compared with just that: a thread that encrypts and one that decrypts, at the same time;
 * the slower of the two, decryption, is what no file can exceed. The claim is by the clock, for a
 * machine of two processors that does nothing else. The same by processor time stands beside it:
 * what it would be if both processors were busy with the transfer and with nothing else.
 */
public final class FileThroughput {
  /** As many as a client opens unless it is told otherwise. */
  private static final int CONNECTIONS = 4;

  private static final int PROCESSORS = 2;
  private static final long LONGEST = 2000L << 20;
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
    long length = Math.min(size, LONGEST);
    var document = dc.world().files().offer("film", FileContent.generated(1, length)).document();
    InputFileLocation location =
        new InputFileLocation.InputDocumentFileLocation(document.id(), document.accessHash(), 0);
    this.remote = new RemoteFile(dc.dcId(), location, length, "film");
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
    Plain plain = Plain.measure();
    System.out.println(plain);
    double bare = BareStream.measure(CONNECTIONS);
    System.out.printf(
        Locale.ROOT,
        "sealed, framed, written, read and opened, and no more: %.0f MiB/s, %.2f of AES-IGE alone%n",
        bare,
        bare / plain.byClock());
    judge("upload", measure(this::upload), plain, bare);
    judge("download", measure(this::download), plain, bare);
  }

  private static void judge(String what, Rate rate, Plain plain, double bare) {
    double ratio = rate.byClock() / plain.byClock();
    System.out.printf(
        Locale.ROOT,
        "%-9s %5.0f MiB/s, heap %.0f MiB: %.2f of AES-IGE alone (at least %.2f) %s;"
            + " %.2f of bare messages; by processor time %.0f MiB/s, %.2f%n",
        what + ":",
        rate.byClock(),
        rate.heap() / MIB,
        ratio,
        TARGET,
        ratio >= TARGET ? "holds" : "MISSED",
        rate.byClock() / bare,
        rate.byProcessor(),
        rate.byProcessor() / plain.byProcessor());
  }

  private void upload() {
    GeneratedStream stream = new GeneratedStream(FileContent.generated(1, size));
    files.upload("film", stream, size, TransferOptions.DEFAULT.premium(true)).await();
  }

  private void download() {
    for (long left = size; left > 0; left -= remote.size()) {
      files.download(remote, Okio.blackhole(), TransferOptions.DEFAULT).await();
    }
  }

  /** Does it, looking at the heap. */
  private Rate measure(Runnable transfer) {
    HeapWatch heap = new HeapWatch();
    long cpu = cpuNanos();
    long begin = System.nanoTime();
    transfer.run();
    long nanos = System.nanoTime() - begin;
    return new Rate(size, nanos, cpuNanos() - cpu, heap.stop());
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** What a transfer took. */
  private record Rate(long bytes, long nanos, long cpuNanos, long heap) {
    double byClock() {
      return bytes / MIB / (nanos / 1e9);
    }

    double byProcessor() {
      return PROCESSORS * bytes / MIB / (cpuNanos / 1e9);
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
