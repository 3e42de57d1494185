package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** HotSpot does not compile a method of more than 8,000 bytes of bytecode. */
final class LimitsTest {
  private static final int MAX_BYTECODE = 8_000;

  @Test
  void longestConstructorStaysBelowTheLimit() throws IOException {
    IntFunction<String> field =
        i ->
            switch (i % 4) {
              case 0 -> "@TlFlag(value = %1$d, field = \"f%2$d\") boolean p%3$d();";
              case 1 -> "@TlFlag(value = %1$d, field = \"f%2$d\") @Nullable List<Peer> p%3$d();";
              case 2 -> "@TlFlag(value = %1$d, field = \"f%2$d\") @Nullable Integer p%3$d();";
              default -> "List<Long> p%3$d();";
            };
    String fields =
        IntStream.range(0, 250)
            .mapToObj(i -> field.apply(i).formatted(i % 31, i / 31, i))
            .collect(Collectors.joining("\n"));

    assertBelowLimit(List.of(type("Peer", 1, "int id();"), type("Wide", 2, fields)));
  }

  @Test
  void typeOfManyConstructorsStaysBelowTheLimit() throws IOException {
    String constructors =
        IntStream.range(0, 600)
            .mapToObj(
                i ->
                    """
                    @TlConstructor(value = %d, crc = false)
                    interface C%d { int id(); }
                    """
                        .formatted(i * 7919, i))
            .collect(Collectors.joining());

    assertBelowLimit(
        List.of(source("UpdateType", "@TlType interface UpdateType {" + constructors + "}")));
  }

  @Test
  void layerOfManyCombinatorsStaysBelowTheLimit() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(
        Compiling.source(
            "acme/package-info.java", "@dev.mtproto.annotations.TlLayer(190)\npackage acme;\n"));
    for (int i = 0; i < 1_250; i++) {
      sources.add(type("T" + i, 2 * i + 1, ""));
    }
    String methods =
        IntStream.range(0, 1_250)
            .mapToObj(i -> "@TlMethod(value = %d, crc = false) boolean m%d();".formatted(~i, i))
            .collect(Collectors.joining("\n"));
    sources.add(source("Calls", "@TlMethods public interface Calls {" + methods + "}"));

    Map<String, Integer> lengths = assertBelowLimit(sources);

    assertThat(lengths).containsKeys("acme/Layer190.codec", "acme/Layer190.codec31");
  }

  private static Map<String, Integer> assertBelowLimit(List<JavaFileObject> sources)
      throws IOException {
    Compilation compilation = Compiling.compile(sources);
    assertThat(Compiling.errors(compilation)).isEmpty();
    Map<String, Integer> lengths = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try (DataInputStream in = new DataInputStream(file.openInputStream())) {
          lengths.putAll(MethodLengths.of(in));
        }
      }
    }
    assertThat(lengths).isNotEmpty();
    assertThat(lengths).allSatisfy((method, length) -> assertThat(length).isLessThan(MAX_BYTECODE));
    return lengths;
  }

  private static JavaFileObject type(String name, int id, String fields) {
    return source(
        name + "Type",
        "@TlType @TlConstructor(value = %d, crc = false) interface %sType { %s }"
            .formatted(id, name, fields));
  }

  private static JavaFileObject source(String name, String text) {
    return Compiling.source(
        "acme/" + name + ".java",
        """
        package acme;
        import dev.mtproto.annotations.*;
        import java.util.List;
        import org.jspecify.annotations.Nullable;
        """
            + text);
  }
}
