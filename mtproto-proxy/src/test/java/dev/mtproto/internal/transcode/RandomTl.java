package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes random TL values of a layer, as valid as its description says, and nothing else. */
final class RandomTl {
  private static final String[] TEXTS = {
    "", "a", "hello", "Привет", "日本語", "🙂🙃", "x".repeat(300)
  };
  private static final long[] NUMBERS = {0, 1, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE};
  private static final int DEEP = 6;

  private final TlLayer layer;
  private final Random random;
  private final Map<String, Integer> heights = new HashMap<>();

  RandomTl(TlLayer layer, long seed) {
    this.layer = layer;
    this.random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      layer.types().forEach(type -> heights.put(type, heightOf(type)));
    }
  }

  byte[] combinator(TlCombinator combinator) {
    TlWriter writer = new TlWriter();
    write(writer, combinator, 0);
    return writer.toByteArray();
  }

  byte[] value(TlTypeRef type) {
    TlWriter writer = new TlWriter();
    value(writer, type, 0);
    return writer.toByteArray();
  }

  /** How deep the flattest value of a Type is, as far as it is known yet. */
  private int heightOf(String type) {
    return layer.constructorsOf(type).stream().mapToInt(this::heightOf).min().orElse(99);
  }

  private int heightOf(TlCombinator combinator) {
    return combinator.parameters().stream()
        .filter(parameter -> !parameter.optional())
        .mapToInt(
            parameter ->
                parameter.type() instanceof TlTypeRef.Boxed boxed
                    ? 1 + heights.getOrDefault(boxed.name(), 99)
                    : 0)
        .max()
        .orElse(0);
  }

  private void write(TlWriter writer, TlCombinator combinator, int depth) {
    writer.writeInt(combinator.id());
    Map<String, Integer> flags = new HashMap<>();
    for (TlParameter parameter : combinator.parameters()) {
      if (parameter.isFlags()) {
        int bits = depth > DEEP ? 0 : bits(combinator, parameter.name());
        flags.put(parameter.name(), bits);
        writer.writeInt(bits);
      } else if (isThere(parameter, flags)) {
        value(writer, parameter.type(), depth + 1);
      }
    }
  }

  private static boolean isThere(TlParameter parameter, Map<String, Integer> flags) {
    String field = parameter.flagField();
    return !parameter.isTrueFlag()
        && (field == null || (flags.getOrDefault(field, 0) >> parameter.flagBit() & 1) == 1);
  }

  private int bits(TlCombinator combinator, String field) {
    int bits = 0;
    for (TlParameter parameter : combinator.parameters()) {
      if (field.equals(parameter.flagField()) && random.nextBoolean()) {
        bits |= 1 << parameter.flagBit();
      }
    }
    return bits;
  }

  private void value(TlWriter writer, TlTypeRef type, int depth) {
    if (type instanceof TlTypeRef.Vector vector) {
      int count = depth > DEEP ? 0 : random.nextInt(4);
      writer.writeVectorHeader(count);
      for (int i = 0; i < count; i++) {
        value(writer, vector.element(), depth);
      }
    } else if (type instanceof TlTypeRef.Builtin builtin) {
      builtin(writer, builtin, depth);
    } else {
      write(writer, constructorOf(type.tl(), depth), depth);
    }
  }

  private TlCombinator constructorOf(String type, int depth) {
    List<TlCombinator> all = layer.constructorsOf(type);
    if (depth <= DEEP) {
      return all.get(random.nextInt(all.size()));
    }
    int least = all.stream().mapToInt(this::heightOf).min().orElseThrow();
    return all.stream().filter(one -> heightOf(one) == least).findFirst().orElseThrow();
  }

  private void builtin(TlWriter writer, TlTypeRef.Builtin type, int depth) {
    switch (type) {
      case INT -> writer.writeInt((int) number());
      case LONG -> writer.writeLong(random.nextBoolean() ? number() : random.nextLong());
      case DOUBLE -> writer.writeDouble(random.nextBoolean() ? 0 : random.nextGaussian());
      case STRING -> writer.writeString(TEXTS[random.nextInt(TEXTS.length)]);
      case BYTES -> bytes(writer);
      case BOOL -> writer.writeBool(random.nextBoolean());
      case REQUEST -> write(writer, method(depth), depth + 1);
      default -> throw new IllegalArgumentException(type.tl());
    }
  }

  private long number() {
    return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextInt();
  }

  private void bytes(TlWriter writer) {
    byte[] bytes = TEXTS[random.nextInt(TEXTS.length)].getBytes(StandardCharsets.UTF_8);
    random.nextBytes(bytes);
    writer.writeBytes(bytes, 0, bytes.length);
  }

  private TlCombinator method(int depth) {
    List<TlCombinator> methods = layer.methods();
    TlCombinator method = methods.get(random.nextInt(methods.size()));
    boolean nests =
        method.parameters().stream().anyMatch(p -> p.type() == TlTypeRef.Builtin.REQUEST);
    return nests && depth > DEEP ? method(depth) : method;
  }
}
