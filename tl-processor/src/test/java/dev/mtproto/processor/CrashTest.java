package dev.mtproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashTest {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

  @Test
  void failureOfTheProcessorIsOneErrorAtItsDeclaration(@TempDir Path output) throws IOException {
    JavaFileObject good = declaration("Good");
    JavaFileObject bad = declaration("Bad");

    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, Compiling.classPathOfDeclarations());
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, new FullDisk(files), diagnostics, List.of(), null, List.of(bad, good));
      task.setProcessors(Compiling.processors());
      assertThat(task.call()).isFalse();
    }

    assertThat(diagnostics.getDiagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getMessage(null)).startsWith("[TlCrash] BadType").contains("full");
              assertThat(error.getSource()).isEqualTo(bad);
            });
    assertThat(output.resolve("acme/Good.java")).exists();
  }

  private static JavaFileObject declaration(String name) {
    return Compiling.source(
        "acme/" + name + "Type.java",
        """
        package acme;

        import dev.mtproto.annotations.*;

        @TlType
        interface %1$sType {
          @TlConstructor(value = 0x%2$d, crc = false)
          interface Only {}
        }
        """
            .formatted(name, name.length()));
  }

  /** Has no room for what is called Bad. */
  private static final class FullDisk extends ForwardingJavaFileManager<JavaFileManager> {
    FullDisk(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      if (className.equals("acme.Bad")) {
        throw new IOException("the disk is full");
      }
      return super.getJavaFileForOutput(location, className, kind, sibling);
    }
  }
}
