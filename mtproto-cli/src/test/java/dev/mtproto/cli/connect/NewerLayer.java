package dev.mtproto.cli.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Javac;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A layer as a user has it who imports one and compiles it; once for all tests. */
final class NewerLayer {
  private static final Path SCHEMA = Path.of("src/test/resources/newer.tl");
  private static final Path FOLDER = Path.of("target/newer-layer");

  private static @Nullable ClassLoader loader;

  private NewerLayer() {}

  private static synchronized ClassLoader loader() throws IOException {
    if (loader == null) {
      loader = new URLClassLoader(new URL[] {compile().toUri().toURL()});
    }
    return loader;
  }

  private static Path compile() throws IOException {
    deleteOld();
    Path sources = FOLDER.resolve("sources");
    CommandRun run =
        CommandRun.of(
            "tl", "import", SCHEMA.toString(), "--package", "newer", "--out", sources.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path classes = Files.createDirectory(FOLDER.resolve("classes"));
    assertThat(Javac.compile(read(sources), classes)).isEmpty();
    return classes;
  }

  private static void deleteOld() throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> old = Files.walk(FOLDER)) {
      for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createDirectories(FOLDER);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
      }
    }
    return sources;
  }

  /** The layer. */
  static TlLayer layer() throws IOException, ReflectiveOperationException {
    return (TlLayer) Class.forName("newer.Layer190", true, loader()).getField("LAYER").get(null);
  }

  /** One of its generated Types. */
  static Class<? extends TlObject> type(String name)
      throws IOException, ReflectiveOperationException {
    return Class.forName("newer." + name, true, loader()).asSubclass(TlObject.class);
  }
}
