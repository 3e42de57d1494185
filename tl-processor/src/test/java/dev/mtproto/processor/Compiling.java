package dev.mtproto.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import dev.mtproto.annotations.TlType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import okio.ByteString;
import org.jspecify.annotations.NullMarked;

/** Compiles declarations with both processors, against the sources of the runtime's TL core. */
final class Compiling {
  private static final Path RUNTIME = Path.of("../mtproto-runtime/src/main/java/dev/mtproto");
  private static final List<File> CLASS_PATH = classPath();

  private Compiling() {}

  /** The classes that generated code is compiled against. */
  static List<File> classPathOfDeclarations() {
    return CLASS_PATH;
  }

  /** Compiles the sources of a folder of the test resources. */
  static Compilation folder(String name) {
    return compile(sources(Path.of("src/test/resources", name)));
  }

  static Compilation compile(List<JavaFileObject> sources) {
    return compile(sources, CLASS_PATH);
  }

  static Compilation compile(List<JavaFileObject> sources, List<File> classPath) {
    return javac()
        .withProcessors(processors())
        .withClasspath(classPath)
        .withOptions("-Xlint:all,-processing,-classfile,-path")
        .compile(sources);
  }

  static List<Processor> processors() {
    return List.of(new TlProcessor(), new TlRegistryProcessor());
  }

  /** The sources below a directory, sorted. */
  static List<JavaFileObject> sources(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<JavaFileObject> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(source(directory.relativize(file).toString(), Files.readString(file)));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source with a name that need not say its package. */
  static JavaFileObject source(String path, String text) {
    return new SourceText(path, text);
  }

  /** The errors, a line each: {@code PeerType.java:7: message}. */
  static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .sorted(
            Comparator.comparing((Diagnostic<? extends JavaFileObject> d) -> place(d.getSource()))
                .thenComparing(Diagnostic::getPosition)
                .thenComparing(d -> d.getMessage(null)))
        .map(Compiling::line)
        .toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> error) {
    String message = error.getMessage(null).replaceAll("\\s*\n\\s*", " ");
    return place(error.getSource())
        + ":"
        + error.getLineNumber()
        + ":"
        + error.getColumnNumber()
        + ": "
        + message;
  }

  private static String place(JavaFileObject source) {
    return source == null ? "" : source.toUri().getPath().replaceFirst("^/+", "");
  }

  private static List<File> classPath() {
    List<File> libraries =
        Stream.of(TlType.class, ByteString.class, NullMarked.class)
            .map(Compiling::locationOf)
            .toList();
    List<File> all = new ArrayList<>(libraries);
    all.add(runtime(libraries));
    return List.copyOf(all);
  }

  private static File locationOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The TL core, compiled from its sources: as a module it comes after this one. */
  private static File runtime(List<File> libraries) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String name : List.of("tl", "error", "internal/bytes")) {
      try (Stream<Path> files = Files.list(RUNTIME.resolve(name))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(source(name + "/" + file.getFileName(), Files.readString(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Compilation compilation =
        javac().withClasspath(libraries).withOptions("-proc:none", "-nowarn").compile(sources);
    return write(compilation, Path.of("target/runtime-for-tests"));
  }

  /** Writes the class files and resources below a directory. */
  static File write(Compilation compilation, Path directory) {
    if (compilation.status() == Compilation.Status.FAILURE) {
      throw new AssertionError(compilation.errors().toString());
    }
    try {
      for (JavaFileObject file : compilation.generatedFiles()) {
        String path = file.toUri().getPath();
        if (path.startsWith("/CLASS_OUTPUT/")) {
          Path target = directory.resolve(path.substring("/CLASS_OUTPUT/".length()));
          Files.createDirectories(target.getParent());
          try (var in = file.openInputStream()) {
            Files.write(target, in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directory.toFile();
  }

  private static final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String path, String text) {
      super(java.net.URI.create("mem:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(text.getBytes(UTF_8));
    }
  }
}
