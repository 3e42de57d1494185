package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value and writes it as TL, piece by piece. */
final class JsonToTl {
  private final ObjectPlans plans;
  private final String text;
  private final JsonParser parser;
  private final TlWriter writer;
  private final JsonScalars scalars;
  private int depth;

  JsonToTl(ObjectPlans plans, String text, JsonParser parser, TlWriter writer) {
    this.plans = plans;
    this.text = text;
    this.parser = parser;
    this.writer = writer;
    this.scalars = new JsonScalars(parser, writer);
  }

  /** Reads the value that is the whole text. */
  void readAll(TlTypeRef type) throws IOException {
    try {
      parser.nextToken();
      value(type);
      if (parser.nextToken() != null) {
        throw scalars.problem("something after the value");
      }
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** What the parser says, but for what it quotes: that may be a secret. */
  private TlFormatException malformed(JsonProcessingException e) {
    String said = e.getOriginalMessage().split("['\"(\\n]", 2)[0].strip();
    long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
    String path = JsonPaths.of(parser.getParsingContext());
    return new TlFormatException("malformed JSON: " + said, offset, path, null);
  }

  /** Reads the value whose first token is the parser's current one. */
  private void value(TlTypeRef type) throws IOException {
    if (depth == TlLimits.MAX_DEPTH) {
      throw scalars.problem("nested deeper than " + TlLimits.MAX_DEPTH);
    }
    depth++;
    if (type == TlTypeRef.Builtin.OBJECT || type == TlTypeRef.Builtin.RESULT) {
      any();
    } else if (type instanceof TlTypeRef.Builtin builtin && type != TlTypeRef.Builtin.REQUEST) {
      scalars.read(builtin);
    } else if (type instanceof TlTypeRef.Vector vector) {
      vector(vector);
    } else {
      object(type);
    }
    depth--;
  }

  /** A value of which only the JSON says what it is. */
  private void any() throws IOException {
    switch (token()) {
      case VALUE_TRUE, VALUE_FALSE -> scalars.read(TlTypeRef.Builtin.BOOL);
      case VALUE_NULL -> writer.writeInt(ObjectPlans.NULL_ID);
      case START_ARRAY -> vector(new TlTypeRef.Vector(TlTypeRef.Builtin.OBJECT, false));
      default -> object(TlTypeRef.Builtin.OBJECT);
    }
  }

  private void vector(TlTypeRef.Vector type) throws IOException {
    if (token() != JsonToken.START_ARRAY) {
      throw scalars.problem("expected an array for " + type);
    }
    if (!type.bare()) {
      writer.writeInt(TlLimits.VECTOR_ID);
    }
    int countAt = writer.length();
    int count = 0;
    writer.writeInt(0);
    TlTypeRef element = type.element();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (count == 0 && element == TlTypeRef.Builtin.OBJECT) {
        element = elementType();
      }
      value(element);
      count++;
    }
    writer.setInt(countAt, count);
  }

  /** What a vector of which nothing is known holds, by its first element. */
  private TlTypeRef elementType() throws IOException {
    return switch (token()) {
      case VALUE_NUMBER_INT -> TlTypeRef.Builtin.INT;
      case VALUE_NUMBER_FLOAT -> TlTypeRef.Builtin.DOUBLE;
      case VALUE_STRING ->
          JsonScalars.isDecimal(parser.getText())
              ? TlTypeRef.Builtin.LONG
              : TlTypeRef.Builtin.STRING;
      default -> TlTypeRef.Builtin.OBJECT;
    };
  }

  private void object(TlTypeRef type) throws IOException {
    switch (token()) {
      case VALUE_TRUE -> literal("true", ObjectPlans.TRUE_ID, type);
      case VALUE_NULL -> literal("null", ObjectPlans.NULL_ID, type);
      case START_OBJECT -> fields(type);
      default -> throw scalars.problem("expected an object for " + type);
    }
  }

  private void literal(String name, int id, TlTypeRef type) {
    ObjectPlan plan = plans.find(id);
    if (plan == null || !ObjectPlans.fits(plan.combinator(), type)) {
      throw scalars.problem(name + " is no " + type);
    }
    writer.writeInt(id);
  }

  private void fields(TlTypeRef type) throws IOException {
    int begin = (int) parser.currentTokenLocation().getCharOffset();
    String first = parser.nextFieldName();
    boolean constructorFirst = "_".equals(first);
    ObjectPlan plan;
    if (constructorFirst) {
      parser.nextToken();
      plan = plan(constructorName(parser), type);
    } else {
      plan = plan(ConstructorSeeker.seek(text, begin, scalars), type);
    }
    ObjectWriter object = new ObjectWriter(plan, writer, !(type instanceof TlTypeRef.Bare));
    String name = constructorFirst ? parser.nextFieldName() : first;
    boolean constructorSeen = constructorFirst;
    while (name != null) {
      parser.nextToken();
      if (!constructorSeen && name.equals("_")) {
        constructorSeen = true;
      } else {
        field(object, name);
      }
      name = parser.nextFieldName();
    }
    finish(object);
  }

  private String constructorName(JsonParser from) throws IOException {
    if (from.currentToken() != JsonToken.VALUE_STRING) {
      throw scalars.problem("the name of a constructor must be a string");
    }
    return from.getText();
  }

  private ObjectPlan plan(String name, TlTypeRef type) {
    ObjectPlan plan = plans.find(name);
    if (plan == null) {
      throw scalars.problem("unknown constructor or method " + name);
    }
    boolean fits =
        type instanceof TlTypeRef.Bare bare
            ? plan == plans.find(bare)
            : ObjectPlans.fits(plan.combinator(), type);
    if (!fits) {
      throw scalars.problem(name + " is no " + type);
    }
    return plan;
  }

  private void field(ObjectWriter object, String name) throws IOException {
    int index = object.indexOf(name);
    if (index < 0) {
      throw scalars.problem("unknown field " + name + " of " + object.name());
    }
    if (object.has(index)) {
      throw scalars.problem("field " + name + " stands twice");
    }
    FieldPlan field = object.begin(index);
    if (!field.isTrueFlag()) {
      value(field.type());
      object.end(index);
    } else if (scalars.readFlag()) {
      object.end(index);
    }
  }

  private void finish(ObjectWriter object) {
    String missing = object.missing();
    if (missing != null) {
      String path = JsonPaths.ofField(parser.getParsingContext(), missing);
      throw new TlFormatException(
          "missing field " + missing + " of " + object.name(), scalars.offset(), path, null);
    }
    object.finish();
  }

  private JsonToken token() {
    @Nullable JsonToken token = parser.currentToken();
    if (token == null) {
      throw scalars.problem("no value");
    }
    return token;
  }
}
