package dev.mtproto.layer71;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.processor.importer.TlImporter;
import dev.mtproto.processor.proto.ProtoWriter;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import dev.mtproto.tl.TlCombinator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Layer71Test {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final TlSchema SCHEMA = TlSchema.parse(resource("/schema/api-layer71.tl"));

  @Test
  void everyConstructorOfTheSchemaIsDeclaredAndNoOther() {
    assertThat(namesAndIds(Layer71.LAYER.constructors()))
        .hasSize(585)
        .containsExactlyInAnyOrderElementsOf(namesAndIdsOf(SCHEMA.constructors()));
  }

  @Test
  void everyMethodOfTheSchemaIsDeclaredAndNoOther() {
    assertThat(namesAndIds(Layer71.LAYER.methods()))
        .hasSize(235)
        .containsExactlyInAnyOrderElementsOf(namesAndIdsOf(SCHEMA.methods()));
  }

  @Test
  void everyIdHasItsCodec() {
    assertThat(Layer71.LAYER.combinators())
        .hasSize(585 + 235)
        .allSatisfy(combinator -> assertThat(Layer71.LAYER.codec(combinator.id())).isNotNull());
  }

  @Test
  void descriptionInTheJarIsTheSchema() {
    TlSchema described =
        new TlSchema(
            Layer71.LAYER.header(),
            definitions("---types---", Layer71.LAYER.constructors()).constructors(),
            definitions("---functions---", Layer71.LAYER.methods()).methods(),
            Layer71.LAYER.footer());

    assertThat(described.toTl())
        .isEqualTo(resource("/schema/api-layer71.tl").replaceAll("(?m)^\\s*\n", ""));
  }

  @Test
  void protocolBuffersAreInTheJar() {
    ProtoWriter.files(SCHEMA)
        .forEach((name, text) -> assertThat(resource("/" + name)).as(name).isEqualTo(text));
  }

  @Test
  void importingAgainChangesNothing(@TempDir Path copy) throws IOException {
    Map<String, String> before = contents(SOURCES);
    for (Map.Entry<String, String> file : before.entrySet()) {
      Path target = copy.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }

    TlImporter.of(SCHEMA, "dev.mtproto.layer71").writeTo(copy);

    assertThat(contents(copy)).isEqualTo(before);
  }

  private static TlSchema definitions(String section, Collection<TlCombinator> combinators) {
    List<String> lines = combinators.stream().map(TlCombinator::line).toList();
    return TlSchema.parse(section + "\n" + String.join("\n", lines));
  }

  private static List<String> namesAndIds(Collection<TlCombinator> combinators) {
    return combinators.stream().map(c -> c.name() + "#" + Integer.toHexString(c.id())).toList();
  }

  private static List<String> namesAndIdsOf(Collection<TlDefinition> definitions) {
    return definitions.stream().map(d -> d.name() + "#" + Integer.toHexString(d.id())).toList();
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(directory.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static String resource(String name) {
    try (InputStream in = Layer71Test.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
