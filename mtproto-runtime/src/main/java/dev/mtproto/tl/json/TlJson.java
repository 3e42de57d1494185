package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/**
 * TL values as JSON, both ways, by the description of a layer. Safe for use by any number of
 * threads; to be made once a layer, since it remembers what it has found out about it.
 *
 * <p>Reading JSON takes the fields in any order, and refuses with a {@link TlFormatException} an
 * unknown {@code "_"}, an unknown, missing or repeated field, a number out of range and bad Base64;
 * the exception has the path of fields, and as its offset the place in the text.
 */
public final class TlJson {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(2 * TlLimits.MAX_STRING_BYTES)
                  .maxNestingDepth(4 * TlLimits.MAX_DEPTH)
                  .build())
          .build();

  private final TlLayer layer;
  private final ObjectPlans plans;
  private final boolean redacted;

  private TlJson(TlLayer layer, ObjectPlans plans, boolean redacted) {
    this.layer = layer;
    this.plans = plans;
    this.redacted = redacted;
  }

  /** The JSON of a layer's values. */
  public static TlJson of(TlLayer layer) {
    return new TlJson(layer, new ObjectPlans(layer, parameter -> false), false);
  }

  /** The same, writing {@code "***"} for the values of secret parameters: for logs and screens. */
  public TlJson redacted() {
    return new TlJson(layer, plans, true);
  }

  /**
   * The same, writing {@code "***"} also for the values of other parameters.
   *
   * @param hidden whether a parameter's values are to be hidden, too; asked once for each
   */
  public TlJson redacted(Predicate<TlParameter> hidden) {
    return new TlJson(layer, new ObjectPlans(layer, hidden), true);
  }

  /** The JSON of an object or a call. */
  public String toJson(TlObject value) {
    TlWriter writer = new TlWriter();
    value.tlWrite(writer);
    return toJson(writer.array(), 0, writer.length());
  }

  /** The JSON of any value, as a result that is a vector: {@code toJson(ids, resultCodec)}. */
  public <T> String toJson(T value, TlCodec<T> codec) {
    return toJson(codec.encode(value), TlCodecs.typeOf(codec));
  }

  /**
   * The JSON of the boxed value that fills the bytes. A vector must be of objects, or of ints or
   * longs: of which, is told by its size.
   *
   * @throws TlFormatException if the bytes are no value of the layer
   */
  public String toJson(byte[] bytes) {
    return toJson(bytes, 0, bytes.length);
  }

  /** The JSON of the boxed value in a part of an array; see {@link #toJson(byte[])}. */
  public String toJson(byte[] bytes, int offset, int length) {
    return toJson(new TlReader(bytes, offset, length), TlTypeRef.Builtin.OBJECT);
  }

  /** The JSON of the value of a known type that fills the bytes. */
  public String toJson(byte[] bytes, TlTypeRef type) {
    return toJson(new TlReader(bytes), type);
  }

  private String toJson(TlReader reader, TlTypeRef type) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(reader, type, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(TlReader reader, TlTypeRef type, JsonGenerator json) throws IOException {
    try {
      new TlToJson(plans, reader, json, redacted).value(type);
      reader.expectEnd();
    } catch (TlFormatException e) {
      String path = JsonPaths.ofNext(json.getOutputContext());
      throw path == null ? e : e.withPath(path);
    }
  }

  /**
   * The bytes of an object, a call, a Bool or a vector of these. A vector of numbers is one of
   * ints, one of decimal strings one of longs.
   *
   * @throws TlFormatException if the text is not the JSON of such a value
   */
  public byte[] toTl(String json) {
    return toTl(json, TlTypeRef.Builtin.OBJECT);
  }

  /** The bytes of a value of a known type; see {@link #toTl(String)}. */
  public byte[] toTl(String json, TlTypeRef type) {
    TlWriter writer = new TlWriter();
    toTl(json, type, writer);
    return writer.toByteArray();
  }

  /** Writes the bytes of a value of a known type; see {@link #toTl(String)}. */
  public void toTl(String json, TlTypeRef type, TlWriter writer) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      new JsonToTl(plans, json, parser, writer).readAll(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The object or call that the text is the JSON of, as a generated record.
   *
   * @throws TlFormatException if it is none
   */
  public TlObject fromJson(String json) {
    return TlCodecs.OBJECT.decode(toTl(json), layer);
  }
}
