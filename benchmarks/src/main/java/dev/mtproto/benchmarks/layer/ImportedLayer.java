package dev.mtproto.benchmarks.layer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.cli.Main;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema that goes the way of a user's: imported, compiled, loaded, called. */
final class ImportedLayer {
  private static final String PACKAGE = "com.acme.imported";

  /** Named, since javac from 23 on does not look for processors on the class path by itself. */
  private static final String PROCESSORS =
      "dev.mtproto.processor.TlProcessor,dev.mtproto.processor.TlRegistryProcessor";

  private final Path sources;
  private final Path classes;

  /** Works in an empty folder. */
  ImportedLayer(Path folder) {
    this.sources = folder.resolve("sources");
    this.classes = folder.resolve("classes");
  }

  /**
   * Runs {@code mtproto tl import}.
   *
   * @param only the TL names to import, with what they reach; none for the whole schema
   */
  void importSchema(Path schema, String... only) {
    List<String> command = new ArrayList<>(List.of("tl", "import", schema.toString()));
    command.addAll(List.of("--package", PACKAGE, "--out", sources.toString()));
    if (only.length > 0) {
      command.addAll(List.of("--only", String.join(",", only)));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, out);
    if (Main.run(streams, command.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("the import failed: " + printed.toString(UTF_8));
    }
  }

  /** Runs javac with the processors, with a heap of so many megabytes. */
  void compile(int heap) throws IOException, InterruptedException {
    Files.createDirectories(classes);
    Path log = classes.resolveSibling("javac.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Xmx" + heap + "m", "-nowarn", "-d", classes.toString()));
    command.addAll(List.of("-processor", PROCESSORS, "-cp", System.getProperty("java.class.path")));
    command.add("@" + sourceList());
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("javac failed: " + Files.readString(log));
    }
  }

  private Path sourceList() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> names =
          files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
      return Files.write(sources.resolveSibling("sources.list"), names);
    }
  }

  /** The longest method that was compiled. */
  MethodSize longestMethod() throws IOException {
    return MethodSizes.longest(classes);
  }

  /** How many classes there are. */
  long classCount() throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(".class")).count();
    }
  }

  /** Connects a client of the layer, with a new key, and asks for the nearest data centre. */
  TlObject callNearestDc(TestDataCenter dc, int number)
      throws IOException, ReflectiveOperationException {
    URL[] place = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(place, getClass().getClassLoader())) {
      Class<?> registry = loader.loadClass(PACKAGE + ".Layer" + number);
      TlLayer layer = (TlLayer) registry.getField("LAYER").get(null);
      Class<?> method = loader.loadClass(PACKAGE + ".help.GetNearestDc");
      TlRequest<?> request = (TlRequest<?>) method.getConstructor().newInstance();
      try (MtprotoClient client = Clients.connect(layer, dc)) {
        return (TlObject) client.call(request);
      }
    }
  }
}
