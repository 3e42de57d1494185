package dev.mtproto.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles {@code good/}, and runs its {@code Probe} against what was generated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GeneratedCodeTest {
  private final Compilation compilation = Compiling.folder("good");
  private Map<String, Object> results = Map.of();

  @BeforeAll
  @SuppressWarnings("unchecked")
  void runProbe(@TempDir Path classes) throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(Compiling.write(compilation, classes).toURI().toURL());
    for (var file : Compiling.classPathOfDeclarations()) {
      urls.add(file.toURI().toURL());
    }
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), kotlin(parent))) {
      Object probe = loader.loadClass("acme.Probe").getConstructor().newInstance();
      results = ((Supplier<Map<String, Object>>) probe).get();
    }
  }

  /** okio needs Kotlin's classes, which the tests have. */
  private static ClassLoader kotlin(ClassLoader platform) {
    return new ClassLoader(platform) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("kotlin.")) {
          return GeneratedCodeTest.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
      }
    };
  }

  @Test
  void goodDeclarationsCompileWithoutWarnings() {
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> !diagnostic.getMessage(null).contains("kotlin")) // okio's
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme/InputPeer.java",
        "acme/InputPeerCodec.java",
        "acme/Layer71.java",
        "acme/messages/GetDialogs.java"
      })
  void generatedSourceIsAsExpected(String name) throws IOException {
    Goldens.check("good/" + name, generated("/SOURCE_OUTPUT/" + name));
  }

  @Test
  void descriptionOfLayerHasLinesInTheSchemasOrderWithTheirDocumentation() throws IOException {
    Goldens.check("good/Layer71.tl", generated("/CLASS_OUTPUT/acme/Layer71.tl"));
  }

  @Test
  void constructorIsWrittenWithItsId() {
    assertThat(results).containsEntry("boxed", "e67d8e7b05000000f9ffffffffffffff");
    assertThat(results).containsEntry("roundTrip", true);
  }

  @Test
  void everyKindOfFieldSurvivesRoundTrip() {
    assertThat(results).containsEntry("everything", true).containsEntry("everythingAbsent", true);
  }

  @Test
  void secretIsNotShown() {
    assertThat(results).containsEntry("secret", "inputPeerUser{user_id=5, access_hash=***}");
  }

  @Test
  void absentFieldIsLeftOutOfText() {
    assertThat(results.get("everythingText"))
        .asString()
        .startsWith("everything{number=1, big=2, ")
        .endsWith("salt=futureSalt{salt=5}, class=8, reader=9, flags4=10}");
  }

  @Test
  void accessorThatAllConstructorsHaveIsTheTypesToo() {
    assertThat(results).containsEntry("common", List.of("1=one", "2=null"));
  }

  @Test
  void listIsCopiedAndCannotChange() {
    assertThat(results.get("copied")).asString().startsWith("2 UnsupportedOperationException");
  }

  @Test
  void parametersThatShareFlagAreAllSetOrNone() {
    assertThat(results)
        .containsEntry(
            "sharedFlag",
            "IllegalArgumentException: everything: set all of shared, also_shared or none;"
                + " they share flags.3");
  }

  @Test
  void missingComponentIsNamed() {
    assertThat(results)
        .containsEntry("missing", "NullPointerException: messages.getDialogs.offset_peer")
        .containsEntry("nullComponent", "NullPointerException: peerUser.title");
  }

  @Test
  void requestKnowsItsResultAndIsMadeFromArguments() {
    assertThat(results)
        .containsEntry(
            "request",
            "true true messages.getDialogs{offset_date=0, offset_id=0,"
                + " offset_peer=inputPeerEmpty{}, limit=3}")
        .containsEntry(
            "create",
            "messages.getDialogs{exclude_pinned=true, offset_date=1, offset_id=2,"
                + " offset_peer=inputPeerUser{user_id=5, access_hash=***}, limit=3}")
        .containsEntry("vectorResult", "[]");
  }

  @Test
  void wrapperHasTheResultOfItsQuery() {
    assertThat(results).containsEntry("wrapped", "true true");
  }

  @Test
  void registryFindsCodecsOfConstructorsAndMethods() {
    assertThat(results).containsEntry("registry", "true true null");
  }

  @Test
  void sameDeclarationsGiveTheSameBytes() throws IOException {
    Compilation again = Compiling.folder("good");

    for (JavaFileObject file : compilation.generatedFiles()) {
      assertThat(bytes(again, file.toUri().getPath())).isEqualTo(bytes(file));
    }
  }

  private String generated(String path) throws IOException {
    return new String(bytes(compilation, path), UTF_8);
  }

  private static byte[] bytes(Compilation of, String path) throws IOException {
    for (JavaFileObject file : of.generatedFiles()) {
      if (file.toUri().getPath().equals(path)) {
        return bytes(file);
      }
    }
    throw new AssertionError(path + " is not generated");
  }

  private static byte[] bytes(JavaFileObject file) throws IOException {
    try (var in = file.openInputStream()) {
      return in.readAllBytes();
    }
  }
}
