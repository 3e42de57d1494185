package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The fields of a constructor or method: its parameters, and the flags fields among them. */
final class FieldsReader {
  private static final int MAX_SLOTS = 250;

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
    List<Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ParameterSource source : parameters) {
      flagsBefore(source.element(), source.subject(), fields, seen);
      Field.Parameter parameter = parameter(source);
      if (parameter == null) {
        continue;
      }
      placeFlags(parameter, source, parameters, fields, seen);
      if (seen.add(parameter.tlName())) {
        fields.add(parameter);
      } else {
        problems.report(
            Spot.of(source.element()), ProblemKey.DUPLICATE_PARAMETER, subject, parameter.tlName());
      }
    }
    flagsBefore(owner, "the end", fields, seen);
    return withinLimit(fields, owner, subject);
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
    boolean secret = Mirrors.has(source.element(), dev.mtproto.annotations.TlSecret.class);
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
    String given = Mirrors.read(mirror, "field", String.class, null);
    String field = given == null ? "flags" : given;
    if (!TlNames.isTlName(field)) {
      problems.report(
          Mirrors.spot(element, TlFlag.class, "field"),
          ProblemKey.NAME,
          source.subject(),
          field,
          "flags field",
          "a letter");
    }
    return new Field.Flag(field, bit);
  }

  private void reportNullable(ParameterSource source) {
    boolean nullable =
        source.type().getAnnotationMirrors().stream()
            .anyMatch(
                m -> m.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    if (nullable) {
      problems.report(Spot.of(source.element()), ProblemKey.NULLABLE, source.subject());
    }
  }

  /** Adds the flags fields that {@code @TlFlags} puts at this place. */
  private void flagsBefore(Element element, String place, List<Field> fields, Set<String> seen) {
    AnnotationMirror mirror = Mirrors.find(element, TlFlags.class);
    if (mirror == null) {
      return;
    }
    for (String name : Mirrors.strings(mirror, "value")) {
      if (seen.add(name)) {
        fields.add(new Field.Flags(name));
      } else {
        problems.report(Mirrors.spot(element, TlFlags.class), ProblemKey.FLAGS_TWICE, name, place);
      }
    }
  }

  /** Adds the flags field of a parameter right before it, unless it stands earlier. */
  private void placeFlags(
      Field.Parameter parameter,
      ParameterSource source,
      List<ParameterSource> all,
      List<Field> fields,
      Set<String> seen) {
    Field.Flag flag = parameter.flag();
    if (flag == null || fields.contains(new Field.Flags(flag.field()))) {
      return;
    }
    if (isPlacedLater(flag.field(), source, all)) {
      problems.report(
          Mirrors.spot(source.element(), TlFlag.class),
          ProblemKey.FLAG_FIELD,
          source.subject(),
          flag.field());
    }
    if (seen.add(flag.field())) {
      fields.add(new Field.Flags(flag.field()));
    } else {
      problems.report(
          Mirrors.spot(source.element(), TlFlag.class, "field"),
          ProblemKey.DUPLICATE_PARAMETER,
          source.subject(),
          flag.field());
    }
  }

  private static boolean isPlacedLater(
      String field, ParameterSource source, List<ParameterSource> all) {
    Element owner = source.element().getEnclosingElement();
    return java.util.stream.Stream.concat(
            all.subList(all.indexOf(source) + 1, all.size()).stream().map(ParameterSource::element),
            java.util.stream.Stream.of(owner))
        .map(element -> Mirrors.find(element, TlFlags.class))
        .filter(java.util.Objects::nonNull)
        .anyMatch(mirror -> Mirrors.strings(mirror, "value").contains(field));
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
