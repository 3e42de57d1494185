package dev.mtproto.tl;

import dev.mtproto.error.TlFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A layer: its number, its codecs by id, and the description of its constructors and methods. The
 * description is read when it is first asked for. Safe for use by any number of threads.
 *
 * @see <a href="https://core.telegram.org/api/layers">Layers</a>
 */
public final class TlLayer implements TlRegistry {
  private final int number;
  private final String name;
  private final TlRegistry registry;
  private final Supplier<LayerDescription> source;
  private volatile @Nullable LayerDescription description;

  private TlLayer(int number, String name, TlRegistry registry, Supplier<LayerDescription> source) {
    this.number = number;
    this.name = name;
    this.registry = registry;
    this.source = source;
  }

  /**
   * A layer; for generated registries.
   *
   * @param number the layer's number, as {@code invokeWithLayer} sends it
   * @param name the registry's simple name
   * @param registry finds codecs by id
   * @param anchor the class beside which the description lies
   * @param resourceName the description's file name
   */
  public static TlLayer of(
      int number, String name, TlRegistry registry, Class<?> anchor, String resourceName) {
    return new TlLayer(number, name, registry, () -> load(anchor, resourceName));
  }

  /**
   * A layer that has only a description: for tools that work without generated classes.
   *
   * @param description TL lines, each with its id, in the sections {@code ---types---} and {@code
   *     ---functions---}
   */
  public static TlLayer ofText(int number, String name, String description) {
    return new TlLayer(number, name, TlRegistry.EMPTY, () -> DescriptionReader.read(description));
  }

  private static LayerDescription load(Class<?> anchor, String resourceName) {
    try (InputStream stream = anchor.getResourceAsStream(resourceName)) {
      if (stream == null) {
        throw new IllegalStateException(
            resourceName + " is missing beside " + anchor.getName() + "; compile the layer again");
      }
      return DescriptionReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resourceName, e);
    }
  }

  /** The layer's number, as {@code invokeWithLayer} sends it. */
  public int number() {
    return number;
  }

  /** The layer's name: that of its generated class. */
  public String name() {
    return name;
  }

  @Override
  public @Nullable TlCodec<? extends TlObject> codec(int id) {
    return registry.codec(id);
  }

  /**
   * This layer with what another has beside it. Of two combinators with one id, and of two with one
   * name, this layer's is found. Number, name, header and footer are this layer's.
   */
  public TlLayer plus(TlLayer other) {
    TlRegistry both =
        id -> {
          TlCodec<? extends TlObject> codec = codec(id);
          return codec != null ? codec : other.codec(id);
        };
    return new TlLayer(number, name, both, () -> description().plus(other.description()));
  }

  /** All constructors and methods, in the order of the schema. */
  public List<TlCombinator> combinators() {
    return description().entries().stream().map(LayerEntry::combinator).toList();
  }

  /** All constructors, in the order of the schema. */
  public List<TlCombinator> constructors() {
    return section(false).toList();
  }

  /** All methods, in the order of the schema. */
  public List<TlCombinator> methods() {
    return section(true).toList();
  }

  private Stream<TlCombinator> section(boolean methods) {
    return description().entries().stream()
        .filter(entry -> entry.isMethod() == methods)
        .map(LayerEntry::combinator);
  }

  /** The TL names of all constructors and methods, in the order of the schema. */
  public List<String> combinatorNames() {
    return description().entries().stream().map(LayerEntry::name).toList();
  }

  /** The constructor or method of that TL name; null if there is none. */
  public @Nullable TlCombinator combinator(String tlName) {
    LayerEntry entry = description().entry(tlName);
    return entry == null ? null : entry.combinator();
  }

  /** The constructor or method of that id; null if there is none. */
  public @Nullable TlCombinator combinator(int id) {
    LayerEntry entry = description().entry(id);
    return entry == null ? null : entry.combinator();
  }

  /** The TL names of all Types, in the order in which their first constructors stand. */
  public List<String> types() {
    return List.copyOf(description().constructorsByType().keySet());
  }

  /** The constructors of a Type, in the order of the schema; none if it is not known. */
  public List<TlCombinator> constructorsOf(String typeName) {
    return description().constructorsByType().getOrDefault(typeName, List.of());
  }

  /** What a Type is for; empty if that is not known. */
  public String typeDocumentation(String typeName) {
    return description().typeDocumentation(typeName);
  }

  /** The constructor that a bare type stands for; null if it is not known. */
  public @Nullable TlCombinator bareConstructor(TlTypeRef.Bare type) {
    List<TlCombinator> constructors = constructorsOf(type.name());
    return constructors.size() == 1 ? constructors.get(0) : combinator(type.name());
  }

  /**
   * Begins a call of a method, by TL names.
   *
   * @throws IllegalArgumentException if the layer has no such method
   */
  public TlBuilder request(String methodName) {
    return builder(methodName, true);
  }

  /**
   * Begins an object of a constructor, by TL names.
   *
   * @throws IllegalArgumentException if the layer has no such constructor
   */
  public TlBuilder object(String constructorName) {
    return builder(constructorName, false);
  }

  private TlBuilder builder(String tlName, boolean method) {
    TlCombinator combinator = combinator(tlName);
    if (combinator == null || combinator.method() != method) {
      throw new IllegalArgumentException(
          name
              + (method ? " has no method " : " has no constructor ")
              + tlName
              + NearestName.hint(tlName, combinatorNames()));
    }
    return new TlBuilder(this, combinator);
  }

  /** The comment lines at the beginning of the schema. */
  public List<String> header() {
    return description().header();
  }

  /** The comment lines at the end of the schema. */
  public List<String> footer() {
    return description().footer();
  }

  /**
   * A problem with the path of fields at which it stands: reads the bytes once more, along the
   * description, up to the problem's offset.
   *
   * @param problem what a reader of these bytes threw
   * @param codec what they were read with
   * @return the problem with its path, or as it is if it stands in no field
   */
  public TlFormatException locate(
      TlFormatException problem, TlCodec<?> codec, byte[] bytes, int offset, int length) {
    TlReader reader = new TlReader(bytes, offset, length);
    String path = FieldPathFinder.find(this, TlCodecs.typeOf(codec), reader, problem.offset());
    return path == null ? problem : problem.withPath(path);
  }

  private LayerDescription description() {
    LayerDescription read = description;
    if (read == null) {
      synchronized (this) {
        read = description;
        if (read == null) {
          read = source.get();
          description = read;
        }
      }
    }
    return read;
  }

  @Override
  public String toString() {
    return name;
  }
}
