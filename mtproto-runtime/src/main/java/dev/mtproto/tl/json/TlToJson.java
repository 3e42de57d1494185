package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlTypeRef;
import java.io.IOException;
import java.io.Writer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads one TL value and writes it as JSON, piece by piece. */
final class TlToJson {
  private static final SerializedString CONSTRUCTOR = new SerializedString("_");
  private static final SerializedString HIDDEN = new SerializedString("***");

  private final ObjectPlans plans;
  private final TlReader reader;
  private final JsonGenerator json;
  private final boolean redacted;
  private int depth;

  TlToJson(ObjectPlans plans, TlReader reader, JsonGenerator json, boolean redacted) {
    this.plans = plans;
    this.reader = reader;
    this.json = json;
    this.redacted = redacted;
  }

  void value(TlTypeRef type) throws IOException {
    if (depth == TlLimits.MAX_DEPTH) {
      throw new TlFormatException("nested deeper than " + TlLimits.MAX_DEPTH, reader.position());
    }
    depth++;
    if (type instanceof TlTypeRef.Builtin builtin) {
      builtin(builtin);
    } else if (type instanceof TlTypeRef.Vector vector) {
      vector(vector);
    } else if (type instanceof TlTypeRef.Bare bare) {
      object(plans.find(bare), bare);
    } else {
      boxed(type);
    }
    depth--;
  }

  private void builtin(TlTypeRef.Builtin type) throws IOException {
    switch (type) {
      case INT, FLAGS -> json.writeNumber(reader.readInt());
      case LONG -> json.writeString(Long.toString(reader.readLong()));
      case DOUBLE -> number(reader.readDouble());
      case STRING -> json.writeString(reader.readString());
      case BYTES -> bytes(reader.readBytes());
      case INT128 -> json.writeString(reader.readInt128().hex());
      case INT256 -> json.writeString(reader.readInt256().hex());
      case BOOL -> json.writeBoolean(reader.readBool());
      case TRUE -> json.writeBoolean(true);
      case OBJECT, RESULT -> any();
      case REQUEST -> boxed(type);
    }
  }

  private void number(double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeString(Double.toString(value));
    }
  }

  private void bytes(ByteString value) throws IOException {
    json.writeString(value.base64());
  }

  /** A boxed value of any type at all. */
  private void any() throws IOException {
    switch (reader.peekId()) {
      case TlLimits.VECTOR_ID -> vector(new TlTypeRef.Vector(elementType(), false));
      case TlLimits.BOOL_TRUE_ID, TlLimits.BOOL_FALSE_ID -> json.writeBoolean(reader.readBool());
      default -> boxed(TlTypeRef.Builtin.OBJECT);
    }
  }

  /**
   * What a vector of which nothing is known holds: objects if it begins with the id of one, else
   * ints or longs if these take up all that remains.
   */
  private TlTypeRef.Builtin elementType() {
    int count = reader.peekInt(Integer.BYTES);
    long left = reader.remaining() - 2L * Integer.BYTES;
    if (count > 0 && left >= Integer.BYTES && !isObject(reader.peekInt(2 * Integer.BYTES))) {
      if (left == (long) count * Integer.BYTES) {
        return TlTypeRef.Builtin.INT;
      }
      if (left == (long) count * Long.BYTES) {
        return TlTypeRef.Builtin.LONG;
      }
    }
    return TlTypeRef.Builtin.OBJECT;
  }

  private boolean isObject(int id) {
    return switch (id) {
      case TlLimits.VECTOR_ID,
          TlLimits.BOOL_TRUE_ID,
          TlLimits.BOOL_FALSE_ID,
          ObjectPlans.TRUE_ID,
          ObjectPlans.NULL_ID ->
          true;
      default -> plans.find(id) != null;
    };
  }

  private void vector(TlTypeRef.Vector type) throws IOException {
    int count = type.bare() ? reader.readBareVectorHeader() : reader.readVectorHeader();
    json.writeStartArray();
    for (int i = 0; i < count; i++) {
      value(type.element());
    }
    json.writeEndArray();
  }

  private void boxed(TlTypeRef type) throws IOException {
    int id = reader.readId();
    ObjectPlan plan = plans.find(id);
    if (id == ObjectPlans.TRUE_ID && isLiteral(plan, type)) {
      json.writeBoolean(true);
    } else if (id == ObjectPlans.NULL_ID && isLiteral(plan, type)) {
      json.writeNull();
    } else if (plan == null || !ObjectPlans.fits(plan.combinator(), type)) {
      throw reader.unknownConstructor(id, type.tl());
    } else {
      object(plan, type);
    }
  }

  /** True and null are what they are even in a layer that does not declare them. */
  private static boolean isLiteral(@Nullable ObjectPlan plan, TlTypeRef type) {
    return plan == null
        ? type == TlTypeRef.Builtin.OBJECT
        : ObjectPlans.fits(plan.combinator(), type);
  }

  private void object(@Nullable ObjectPlan plan, TlTypeRef type) throws IOException {
    if (plan == null) {
      throw new TlFormatException("unknown constructor " + type.tl(), reader.position());
    }
    json.writeStartObject();
    json.writeFieldName(CONSTRUCTOR);
    json.writeString(plan.name());
    int[] flags = new int[plan.size()];
    for (int i = 0; i < flags.length; i++) {
      FieldPlan field = plan.field(i);
      if (field.isFlags()) {
        flags[i] = reader.readInt();
      } else if (!field.isOptional() || (flags[field.flagsIndex()] & field.mask()) != 0) {
        json.writeFieldName(field.key());
        field(field);
      }
    }
    json.writeEndObject();
  }

  private void field(FieldPlan field) throws IOException {
    if (redacted && field.secret()) {
      skip(field.type());
      json.writeString(HIDDEN);
    } else {
      value(field.type());
    }
  }

  /** Reads a value for nobody. */
  private void skip(TlTypeRef type) throws IOException {
    try (JsonGenerator nowhere = TlJson.FACTORY.createGenerator(Writer.nullWriter())) {
      new TlToJson(plans, reader, nowhere, false).value(type);
    }
  }
}
