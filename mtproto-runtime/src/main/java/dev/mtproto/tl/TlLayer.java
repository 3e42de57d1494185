package dev.mtproto.tl;

import dev.mtproto.error.TlFormatException;
import org.jspecify.annotations.Nullable;

/** A layer: its number, its codecs by id, and its description, which is read when asked for. */
public final class TlLayer implements TlRegistry {
  private final int number;
  private final String name;
  private final TlRegistry registry;
  private final Class<?> anchor;
  private final String resourceName;

  private TlLayer(
      int number, String name, TlRegistry registry, Class<?> anchor, String resourceName) {
    this.number = number;
    this.name = name;
    this.registry = registry;
    this.anchor = anchor;
    this.resourceName = resourceName;
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
    return new TlLayer(number, name, registry, anchor, resourceName);
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

  TlFormatException locate(
      TlFormatException problem, TlCodec<?> codec, byte[] bytes, int offset, int length) {
    return problem;
  }

  @Override
  public String toString() {
    return name + " (" + anchor.getName() + ", " + resourceName + ")";
  }
}
