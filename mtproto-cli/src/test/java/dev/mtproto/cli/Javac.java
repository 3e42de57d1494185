package dev.mtproto.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler as a user runs it: our modules and the annotation processors on the class path. */
public final class Javac {
  private static final String PROCESSORS =
      "dev.mtproto.processor.TlProcessor,dev.mtproto.processor.TlRegistryProcessor";

  private Javac() {}

  /**
   * Compiles sources, given by the simple names of their files, and returns the errors.
   *
   * @param classes the folder to compile into
   */
  public static List<String> compile(Map<String, String> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String folder = classes.toString();
    String classPath = System.getProperty("java.class.path");
    // Named, since a javac from 23 on runs no processor that it merely finds.
    List<String> options =
        List.of("-d", folder, "-s", folder, "-cp", classPath, "-processor", PROCESSORS);
    List<Source> units =
        sources.entrySet().stream()
            .map(entry -> new Source(entry.getKey(), entry.getValue()))
            .toList();
    compiler.getTask(null, null, diagnostics, options, null, units).call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
