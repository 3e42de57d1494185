package dev.mtproto.benchmarks;

import dev.mtproto.benchmarks.proxy.TranscoderBenchmark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs a group of benchmarks and says which of the project's claims hold in this run.
 *
 * <pre>{@code java -cp benchmarks/target/benchmarks.jar dev.mtproto.benchmarks.Claims tl}</pre>
 *
 * <p>JMH's options may follow the group's name: {@code -f 1 -wi 3 -i 3}.
 */
public final class Claims {
  private static final Map<String, String> GROUPS =
      Map.of(
          "tl",
          "\\.TlBenchmark\\.",
          "crypto",
          "\\.(Ige|Seal|Handshake)Benchmark\\.",
          "proxy",
          "\\.TranscoderBenchmark\\.");

  private Claims() {}

  /** Runs the group named first. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    String benchmarks = arguments.length == 0 ? null : GROUPS.get(arguments[0]);
    if (benchmarks == null) {
      System.err.println("usage: Claims tl|crypto|proxy [JMH's options]");
      System.exit(2);
      return;
    }
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    Options run =
        new OptionsBuilder()
            .parent(new CommandLineOptions(options))
            .include(benchmarks)
            .addProfiler(GCProfiler.class)
            .build();
    Map<String, Double> scores = scores(new Runner(run).run());
    System.out.println();
    for (Claim claim : claims(arguments[0])) {
      System.out.println(claim.judge(scores));
    }
  }

  private static List<Claim> claims(String group) {
    return switch (group) {
      case "tl" -> tl();
      case "crypto" -> crypto();
      default -> proxy();
    };
  }

  private static Map<String, Double> scores(Collection<RunResult> results) {
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult result : results) {
      String name = name(result.getParams());
      scores.put(name, result.getPrimaryResult().getScore());
      result
          .getSecondaryResults()
          .forEach(
              (label, value) -> {
                if (label.endsWith("gc.alloc.rate.norm")) {
                  scores.put(name + " B/op", value.getScore());
                }
              });
    }
    return scores;
  }

  /** As {@code TlBenchmark.read MESSAGE}. */
  private static String name(BenchmarkParams params) {
    String[] parts = params.getBenchmark().split("\\.", -1);
    StringBuilder name =
        new StringBuilder(parts[parts.length - 2]).append('.').append(parts[parts.length - 1]);
    params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
    return name.toString();
  }

  private static List<Claim> tl() {
    List<Claim> claims = new ArrayList<>();
    for (String sample : List.of("INPUT_PEER", "MESSAGE", "DIALOGS")) {
      boolean page = sample.equals("DIALOGS");
      String what = sample.toLowerCase(Locale.ROOT);
      String read = "TlBenchmark.read " + sample;
      String write = "TlBenchmark.write " + sample;
      String theirRead = "TlBenchmark.telegram4jRead " + sample;
      String theirWrite = "TlBenchmark.telegram4jWrite " + sample;
      claims.add(Claim.ratio(what + ": read, times as fast", theirRead, read, page ? 6 : 10));
      claims.add(Claim.ratio(what + ": written, times as fast", theirWrite, write, 10));
      claims.add(Claim.limit(what + ": allocated when written, bytes", write + " B/op", 1));
    }
    return claims;
  }

  private static List<Claim> crypto() {
    String ige = "IgeBenchmark.";
    String seal = "SealBenchmark.";
    String encrypt = ige + "encrypt 524288";
    String decrypt = ige + "decrypt 524288";
    String theirEncrypt = ige + "bouncyCastleEncrypt 524288";
    String theirDecrypt = ige + "bouncyCastleDecrypt 524288";
    String hash = seal + "partMessageKey 524288";
    List<String> sealParts = List.of(seal + "partEncrypt 524288", hash);
    List<String> openParts = List.of(seal + "partDecrypt 524288", hash);
    List<String> sealed = List.of(seal + "seal 524288");
    List<String> opened = List.of(seal + "open 524288");
    return List.of(
        Claim.ratio("512 KiB encrypted, times Bouncy Castle's speed", theirEncrypt, encrypt, 5),
        Claim.ratio("512 KiB decrypted, times Bouncy Castle's speed", theirDecrypt, decrypt, 4),
        new Claim("512 KiB sealed, of what AES and SHA-256 allow", sealParts, sealed, 0.85),
        new Claim("512 KiB opened, of what AES and SHA-256 allow", openParts, opened, 0.85),
        Claim.limit("128 bytes sealed, ns", seal + "seal 128", shortMessageNanos()),
        Claim.limit("128 bytes opened, ns", seal + "open 128", shortMessageNanos()),
        Claim.limit("key exchange of a warm client, us", "HandshakeBenchmark.exchange", 12000));
  }

  /** Preparing a cipher for a new key is most of a short message, and newer JDKs do it faster. */
  private static int shortMessageNanos() {
    return Runtime.version().feature() >= 25 ? 1700 : 3000;
  }

  private static List<Claim> proxy() {
    double nanosPerPage = TranscoderBenchmark.PAGE_BYTES / 0.3;
    return List.of(
        Claim.limit(
            "page of dialogs to a message, ns (300 MB/s)",
            "TranscoderBenchmark.toProto",
            nanosPerPage),
        Claim.limit(
            "page of dialogs from a message, ns (300 MB/s)",
            "TranscoderBenchmark.toTl",
            nanosPerPage));
  }
}
