package dev.mtproto.processor.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.processor.schema.TlSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the declarations of a schema as Java sources: a file for each Type, a caller interface for
 * each namespace, and a package-info for each package. What people have written into a file that is
 * there already, javadoc comments and methods with a body, stays.
 *
 * <pre>{@code
 * TlImporter.of(TlSchema.parse(text), "com.acme.api").only(List.of("help.getConfig")).writeTo(src);
 * }</pre>
 */
public final class TlImporter {
  private final TlSchema schema;
  private final String packageName;
  private final int layer;

  private TlImporter(TlSchema schema, String packageName, int layer) {
    this.schema = schema;
    this.packageName = packageName;
    this.layer = layer;
  }

  /** Of a schema, to a layer's root package; the layer's number is what the schema says, or 0. */
  public static TlImporter of(TlSchema schema, String packageName) {
    return new TlImporter(schema, packageName, schema.layer().orElse(0));
  }

  /** The same with another number of the layer. */
  public TlImporter layer(int number) {
    return new TlImporter(schema, packageName, number);
  }

  /**
   * The same with only these methods, Types or constructors, and the Types, whole, that they reach.
   *
   * @throws IllegalArgumentException if the schema does not have one of the names
   */
  public TlImporter only(Collection<String> names) {
    return new TlImporter(Reach.of(schema, names), packageName, layer);
  }

  /**
   * What an import did.
   *
   * @param files what belongs to it, below the directory, sorted; those that held the same already
   *     were not touched
   * @param warnings what the schema has that is odd, or that cannot be declared
   */
  public record Result(List<Path> files, List<String> warnings) {
    /** Copies the lists. */
    public Result {
      files = List.copyOf(files);
      warnings = List.copyOf(warnings);
    }
  }

  /** Writes the declarations below a directory of Java sources. */
  public Result writeTo(Path directory) throws IOException {
    List<String> warnings = new ArrayList<>(schema.warnings());
    TlSchema declarable = Declarable.of(schema, warnings);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<JavaName, Function<HandWritten, String>> source :
        new LayerSources(declarable, packageName, layer).all().entrySet()) {
      Path file = Path.of(source.getKey().toString().replace('.', '/') + ".java");
      write(directory.resolve(file), source.getValue());
      files.add(file);
    }
    return new Result(files, warnings);
  }

  private static void write(Path file, Function<HandWritten, String> source) throws IOException {
    boolean exists = Files.exists(file);
    String old = exists ? Files.readString(file) : "";
    HandWritten hand = exists ? HandWrittenReader.read(old, file.toString()) : HandWritten.NONE;
    String text = source.apply(hand);
    if (!text.equals(old)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, text.getBytes(UTF_8));
    }
  }
}
