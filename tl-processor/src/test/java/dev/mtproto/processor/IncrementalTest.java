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
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
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

  /** Gradle gives unchanged declarations to an aggregating processor as classes. */
  @Test
  void registryIsMadeFromCompiledDeclarations() throws IOException {
    Compilation good = Compiling.folder("good");
    Path compiled = Compiling.write(good, directory.resolve("compiled")).toPath();
    List<String> before = Files.readAllLines(compiled.resolve("acme/Layer71.tl"));
    Path output = Files.createDirectories(directory.resolve("output"));

    assertThat(processClasses(compiled, output)).isTrue();

    assertThat(Files.readAllLines(output.resolve("acme/Layer71.tl")))
        .containsExactlyElementsOf(
            before.stream().filter(line -> !line.matches("[%@].*")).toList());
  }

  private static boolean processClasses(Path compiled, Path output) throws IOException {
    List<File> classPath = new ArrayList<>(Compiling.classPathOfDeclarations());
    classPath.add(compiled.toFile());
    JavaFileObject packageInfo =
        Compiling.source(
            "acme/package-info.java",
            Files.readString(Path.of("src/test/resources/good/acme/package-info.java")));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath);
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostic -> {},
              List.of("-proc:only"),
              List.of(
                  "acme.InputPeerType",
                  "acme.PeerType",
                  "acme.EverythingType",
                  "acme.SaltType",
                  "acme.messages.DialogsType",
                  "acme.methods.Messages",
                  "acme.methods.Invoke"),
              List.of(packageInfo));
      task.setProcessors(List.of(new TlRegistryProcessor()));
      return task.call();
    }
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
