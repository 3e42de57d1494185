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
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A layer as a user has it who imports one and compiles it. */
final class NewerLayer {
  private final ClassLoader loader;

  private NewerLayer(ClassLoader loader) {
    this.loader = loader;
  }

  /** Imports a schema of the test resources, and compiles it. */
  static NewerLayer compile(String schema, Path folder) throws IOException {
    Path sources = folder.resolve("sources");
    CommandRun run =
        CommandRun.of(
            "tl",
            "import",
            Path.of("src/test/resources", schema).toString(),
            "--package",
            "newer",
            "--out",
            sources.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertThat(Javac.compile(read(sources), classes)).isEmpty();
    return new NewerLayer(new URLClassLoader(new URL[] {classes.toUri().toURL()}));
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
  TlLayer layer() throws ReflectiveOperationException {
    return (TlLayer) Class.forName("newer.Layer190", true, loader).getField("LAYER").get(null);
  }

  /** One of its generated Types. */
  Class<? extends TlObject> type(String name) throws ReflectiveOperationException {
    return Class.forName("newer." + name, true, loader).asSubclass(TlObject.class);
  }
}
