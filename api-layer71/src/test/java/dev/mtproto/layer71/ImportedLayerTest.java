package dev.mtproto.layer71;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.processor.TlProcessor;
import dev.mtproto.processor.TlRegistryProcessor;
import dev.mtproto.processor.importer.TlImporter;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schema to declarations to a compiled layer's description, which has to be the schema again. */
final class ImportedLayerTest {
  private static final TlSchema LAYER_190 = schema("api-layer190.tl");

  private final Path directory;

  ImportedLayerTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void declarationsOfLayer190SayAllThatItsSchemaSays() throws IOException {
    TlImporter.of(LAYER_190, "com.acme.api").writeTo(directory);

    assertThat(description("Layer190")).isEqualTo(lines(LAYER_190));
  }

  /** Any part of a layer is a layer: what its methods reach is enough to compile it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void partOfALayerStandsByItself(long seed) throws IOException {
    List<String> names = anyMethods(new Random(seed));
    TlImporter.of(LAYER_190, "com.acme.api").only(names).writeTo(directory);

    List<String> described = description("Layer190");

    assertThat(lines(LAYER_190)).containsAll(described);
    assertThat(described.stream().map(line -> line.substring(0, line.indexOf('#'))))
        .containsAll(names);
  }

  private static List<String> anyMethods(Random random) {
    List<TlDefinition> methods = LAYER_190.methods();
    return Stream.generate(() -> methods.get(random.nextInt(methods.size())).name())
        .distinct()
        .limit(4)
        .toList();
  }

  /** Runs the processors over the sources and returns the lines of the layer's resource. */
  private List<String> description(String layer) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              problems,
              List.of("-proc:only", "-d", directory.toString(), "--release", "17"),
              null,
              files.getJavaFileObjectsFromPaths(sources()));
      task.setProcessors(List.of(new TlProcessor(), new TlRegistryProcessor()));
      boolean compiled = task.call();
      assertThat(compiled).as(() -> problems.getDiagnostics().toString()).isTrue();
    }
    return Files.readAllLines(directory.resolve("com/acme/api/" + layer + ".tl")).stream()
        .filter(line -> Character.isLetter(line.charAt(0)))
        .toList();
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> lines(TlSchema schema) {
    List<String> lines = new ArrayList<>();
    schema.constructors().forEach(constructor -> lines.add(constructor.toString()));
    schema.methods().forEach(method -> lines.add(method.toString()));
    return lines;
  }

  private static TlSchema schema(String name) {
    try (InputStream in = ImportedLayerTest.class.getResourceAsStream("/schema/" + name)) {
      return TlSchema.parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
