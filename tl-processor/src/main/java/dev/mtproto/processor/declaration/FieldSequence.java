package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * The fields of one constructor or method, as they are put in order: a flags field stands where
 * {@code @TlFlags} puts it, else right before the first parameter that uses it.
 */
final class FieldSequence {
  private final Problems problems;
  private final String subject;
  private final List<Field> fields = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, ParameterSource> parameters = new HashMap<>();
  private final Set<String> misplaced = new HashSet<>();

  /** How often {@code @TlFlags} still puts each flags field somewhere further on. */
  private final Map<String, Integer> ahead = new HashMap<>();

  FieldSequence(
      List<ParameterSource> parameters, Element owner, String subject, Problems problems) {
    this.problems = problems;
    this.subject = subject;
    parameters.forEach(
        p -> placed(p.element()).forEach(name -> ahead.merge(name, 1, Integer::sum)));
    placed(owner).forEach(name -> ahead.merge(name, 1, Integer::sum));
  }

  List<Field> fields() {
    return fields;
  }

  /** Adds the flags fields that {@code @TlFlags} of the element puts here. */
  void addFlagsOf(Element element, String place) {
    for (String name : placed(element)) {
      ahead.merge(name, -1, Integer::sum);
      if (names.add(name)) {
        fields.add(new Field.Flags(name));
      } else if (!misplaced.contains(name)) {
        problems.report(Mirrors.spot(element, TlFlags.class), ProblemKey.FLAGS_TWICE, name, place);
      }
    }
  }

  /** Adds a parameter, and before it its flags field if that is not there yet. */
  void add(Field.Parameter parameter, ParameterSource source) {
    Field.Flag flag = parameter.flag();
    if (flag != null && !fields.contains(new Field.Flags(flag.field()))) {
      addFlags(flag.field(), source);
    }
    if (names.add(parameter.tlName())) {
      fields.add(parameter);
      parameters.put(parameter.tlName(), source);
    } else if (fields.contains(new Field.Flags(parameter.tlName()))) {
      reportWritten(source, parameter.tlName());
    } else {
      problems.report(
          Spot.of(source.element()), ProblemKey.DUPLICATE_PARAMETER, subject, parameter.tlName());
    }
  }

  private void addFlags(String name, ParameterSource source) {
    if (!names.add(name)) {
      ParameterSource written = parameters.remove(name);
      if (written != null) { // else it was reported for a parameter before this one
        reportWritten(written, name);
      }
      return;
    }
    fields.add(new Field.Flags(name));
    if (ahead.getOrDefault(name, 0) > 0) {
      problems.report(
          Mirrors.spot(source.element(), TlFlag.class),
          ProblemKey.FLAG_FIELD,
          source.subject(),
          name);
      misplaced.add(name); // reported here, and not once more where it stands
    }
  }

  private void reportWritten(ParameterSource source, String name) {
    problems.report(Spot.of(source.element()), ProblemKey.FLAGS_WRITTEN, source.subject(), name);
  }

  private static List<String> placed(Element element) {
    AnnotationMirror mirror = Mirrors.find(element, TlFlags.class);
    return mirror == null ? List.of() : Mirrors.strings(mirror, "value");
  }
}
