package dev.mtproto.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Types and constructors may have the names of classes that generated code uses. */
final class ShadowingTest {
  @Test
  void typesAndConstructorsNamedLikeJavaClassesCompile() {
    Compilation compilation = Compiling.folder("shadowing");

    assertThat(compilation).succeeded();
  }
}
