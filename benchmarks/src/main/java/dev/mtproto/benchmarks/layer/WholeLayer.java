package dev.mtproto.benchmarks.layer;

import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Imports a schema, compiles it with a heap of 1 GiB, measures its methods and has a client of it
 * call the embedded data centre; says how long each takes.
 */
public final class WholeLayer {
  private static final int HEAP_MEGABYTES = 1024;

  private WholeLayer() {}

  /** Takes the schema's file and the layer's number. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: layer190 SCHEMA.tl NUMBER");
      System.exit(2);
    }
    Path schema = Path.of(arguments[0]);
    int number = Integer.parseInt(arguments[1]);
    ImportedLayer layer = new ImportedLayer(Files.createTempDirectory("layer"));
    timed("imported", () -> importSchema(layer, schema));
    timed("compiled", () -> compile(layer));
    System.out.println(layer.classCount() + " classes");
    MethodSize longest = layer.longestMethod();
    System.out.println("longest method: " + longest.bytes() + " bytes, " + longest.method());
    try (TestDataCenter dc = TestDataCenter.start()) {
      System.out.println(timed("connected and called", () -> layer.callNearestDc(dc, number)));
    }
    System.exit(longest.bytes() > MethodSize.COMPILED ? 1 : 0);
  }

  private static String importSchema(ImportedLayer layer, Path schema) {
    layer.importSchema(schema);
    return "";
  }

  private static String compile(ImportedLayer layer) throws IOException, InterruptedException {
    layer.compile(HEAP_MEGABYTES);
    return "";
  }

  private static <T> T timed(String what, Callable<T> step) throws Exception {
    long start = System.nanoTime();
    T result = step.call();
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    return result;
  }
}
