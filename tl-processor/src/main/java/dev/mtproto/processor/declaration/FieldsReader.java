package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The fields of a constructor or method: its parameters, and the flags fields among them. */
final class FieldsReader {
  private static final int MAX_SLOTS = 250;
  private static final String DEFAULT_FLAGS = "flags";

  private final FieldTypes types;
  private final Names names;
  private final Problems problems;

  FieldsReader(FieldTypes types, Names names, Problems problems) {
    this.types = types;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Reads the parameters of {@code owner}; those that are wrong are reported and left out.
   *
   * @param subject the constructor or method as messages call it
   */
  List<Field> read(List<ParameterSource> parameters, Element owner, String subject) {
    FieldSequence sequence = new FieldSequence(parameters, owner, subject, problems);
    for (ParameterSource source : parameters) {
      sequence.addFlagsOf(source.element(), source.subject());
      Field.Parameter parameter = parameter(source);
      if (parameter != null) {
        sequence.add(parameter, source);
      }
    }
    sequence.addFlagsOf(owner, "the end");
    return withinLimit(sequence.fields(), owner, subject);
  }

  private Field.@Nullable Parameter parameter(ParameterSource source) {
    String tlName = names.parameter(source);
    if (TlNames.accessor(source.name()).equals(source.name() + "_")) {
      problems.report(
          Spot.of(source.element()),
          ProblemKey.RESERVED_NAME,
          source.subject(),
          source.name() + "_");
      return null;
    }
    Field.Flag flag = flag(source);
    FieldType type = types.parameter(source);
    if (flag != null && type != null && type != FieldType.Scalar.TRUE && !isNullable(source)) {
      reportNotNullable(source);
    }
    boolean secret = Mirrors.has(source.element(), TlSecret.class);
    return type == null
        ? null
        : new Field.Parameter(source.name(), tlName, type, flag, secret, source.documentation());
  }

  private Field.@Nullable Flag flag(ParameterSource source) {
    Element element = source.element();
    AnnotationMirror mirror = Mirrors.find(element, TlFlag.class);
    if (mirror == null) {
      reportNullable(source);
      return null;
    }
    int bit = Mirrors.number(mirror, "value", 0);
    if (bit < 0 || bit > 31) {
      problems.report(
          Mirrors.spot(element, TlFlag.class), ProblemKey.FLAG_BIT, source.subject(), bit);
      bit = 0;
    }
    return new Field.Flag(flagsField(source, mirror), bit);
  }

  private String flagsField(ParameterSource source, AnnotationMirror flag) {
    String field = Mirrors.text(flag, "field", DEFAULT_FLAGS);
    if (TlNames.isTlName(field)) {
      return field;
    }
    problems.report(
        Mirrors.spot(source.element(), TlFlag.class, "field"),
        ProblemKey.NAME,
        source.subject(),
        field,
        "flags field",
        "a letter");
    return DEFAULT_FLAGS;
  }

  private void reportNullable(ParameterSource source) {
    if (isNullable(source)) {
      problems.report(Spot.of(source.element()), ProblemKey.NULLABLE, source.subject());
    }
  }

  private void reportNotNullable(ParameterSource source) {
    String type = source.type().toString().replaceAll("\\b([a-z_$][\\w$]*\\.)+", "");
    problems.report(Spot.of(source.element()), ProblemKey.FLAG_TYPE, source.subject(), type, type);
  }

  /** Whether it is said, by anybody's {@code Nullable}, that it may be absent. */
  private static boolean isNullable(ParameterSource source) {
    return Stream.of(source.type(), source.element())
        .flatMap(annotated -> annotated.getAnnotationMirrors().stream())
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** A constructor takes 255 slots, of which {@code this} is one and long and double take two. */
  private List<Field> withinLimit(List<Field> fields, Element owner, String subject) {
    int slots = 0;
    for (int i = 0; i < fields.size(); i++) {
      slots += fields.get(i) instanceof Field.Parameter parameter ? slots(parameter) : 0;
      if (slots > MAX_SLOTS) {
        problems.report(Spot.of(owner), ProblemKey.TOO_MANY, subject, fields.size());
        return fields.subList(0, i);
      }
    }
    return fields;
  }

  private static int slots(Field.Parameter parameter) {
    boolean wide =
        parameter.type() == FieldType.Scalar.LONG || parameter.type() == FieldType.Scalar.DOUBLE;
    return wide && !parameter.isNullable() ? 2 : 1;
  }
}
