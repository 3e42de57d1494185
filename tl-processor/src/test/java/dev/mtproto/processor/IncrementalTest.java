package dev.mtproto.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What incremental builds rely on. */
final class IncrementalTest {
  private final Path directory;

  IncrementalTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void declarationCompilesAloneAgainstCompiledOthers() throws IOException {
    File compiled = Compiling.write(Compiling.folder("good"), directory);
    deleteGenerated("Everything|GetDialogs|GetPeers|Forget");
    List<File> classPath = new ArrayList<>(Compiling.classPathOfDeclarations());
    classPath.add(compiled);
    List<JavaFileObject> changed =
        Compiling.sources(Path.of("src/test/resources/good")).stream()
            .filter(source -> source.getName().matches(".*/(EverythingType|Messages).java"))
            .toList();

    Compilation compilation = Compiling.compile(changed, classPath);

    assertThat(Compiling.errors(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFiles())
        .extracting(file -> file.getName().replaceFirst(".*/", ""))
        .contains("Everything.java", "GetDialogs.java")
        .doesNotContain("Peer.java", "Layer71.java");
  }

  @Test
  void layerOfAnotherJarIsUsedByItsTypes() {
    File compiled = Compiling.write(Compiling.folder("good"), directory);
    List<File> classPath = new ArrayList<>(Compiling.classPathOfDeclarations());
    classPath.add(compiled);

    Compilation compilation =
        Compiling.compile(
            List.of(
                Compiling.source(
                    "own/HelloType.java",
                    """
                    package own;

                    import acme.InputPeer;
                    import acme.messages.Dialogs;
                    import dev.mtproto.annotations.*;

                    @TlType
                    @TlConstructor(0x3920a3b7)
                    interface HelloType {
                      InputPeer peer();

                      Dialogs dialogs();
                    }
                    """)),
            classPath);

    assertThat(Compiling.errors(compilation)).isEmpty();
  }

  @Test
  void gradleIsToldWhichProcessorIsOfWhichKind() throws IOException {
    assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
        .containsExactly(
            TlProcessor.class.getName() + ",isolating",
            TlRegistryProcessor.class.getName() + ",aggregating");
    assertThat(resource("META-INF/services/javax.annotation.processing.Processor"))
        .containsExactly(TlProcessor.class.getName(), TlRegistryProcessor.class.getName());
  }

  /** As build tools do with what was generated from changed declarations. */
  private void deleteGenerated(String names) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        if (file.getFileName().toString().matches("(" + names + ")(Codec|\\$.*)?\\.class")) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> resource(String name) throws IOException {
    try (var in = IncrementalTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    }
  }
}
