package dev.mtproto.tl;

import java.util.Map;

/** An object that was built by names: its bytes, and what it shows of itself. */
final class DynamicObject implements TlObject {
  private final TlCombinator combinator;
  private final byte[] bytes;
  private final String text;

  private DynamicObject(TlCombinator combinator, byte[] bytes, String text) {
    this.combinator = combinator;
    this.bytes = bytes;
    this.text = text;
  }

  static DynamicObject of(TlLayer layer, TlCombinator combinator, Map<String, Object> values) {
    TlWriter writer = new TlWriter();
    new DynamicWriter(layer, writer).write(combinator, values);
    return new DynamicObject(combinator, writer.toByteArray(), describe(combinator, values));
  }

  /** As a generated record's toString: TL names, secrets hidden. */
  private static String describe(TlCombinator combinator, Map<String, Object> values) {
    StringBuilder text = new StringBuilder(combinator.name()).append('{');
    String separator = "";
    for (TlParameter parameter : combinator.parameters()) {
      Object value = values.get(parameter.name());
      if (value != null) {
        text.append(separator).append(parameter.name()).append('=');
        text.append(parameter.secret() ? "***" : value);
        separator = ", ";
      }
    }
    return text.append('}').toString();
  }

  @Override
  public int tlId() {
    return combinator.id();
  }

  @Override
  public String tlName() {
    return combinator.name();
  }

  @Override
  public void tlWrite(TlWriter writer) {
    writer.writeRaw(bytes, 0, bytes.length);
  }

  @Override
  public String toString() {
    return text;
  }
}
