package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlName;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import javax.lang.model.element.Element;

/** The TL names of declared elements: given by {@code @TlName}, or by the Java name. */
final class Names {
  private final Problems problems;

  Names(Problems problems) {
    this.problems = problems;
  }

  /** The name given, or else the one that follows from the Java name; checked. */
  String of(Element element, String otherwise, String kind) {
    String given = Mirrors.string(element, TlName.class);
    String name = given == null ? otherwise : given;
    check(element, name, kind);
    return name;
  }

  /** The name of a parameter. Alone among the names it may begin with an upper-case letter. */
  String parameter(ParameterSource parameter) {
    String given = Mirrors.string(parameter.element(), TlName.class);
    String name = given == null ? TlNames.tlParameter(parameter.name()) : given;
    if (!TlNames.isTlName(name)) {
      report(parameter.element(), name, "parameter", "a letter");
    }
    return name;
  }

  /** Checks the name of a constructor or method, which begins with a lower-case letter. */
  void check(Element element, String name, String kind) {
    if (!TlNames.isTlName(name) || Character.isUpperCase(name.charAt(0))) {
      report(element, name, kind, "a lower-case letter");
    }
  }

  /** Checks the name of a Type, which begins with an upper-case letter. */
  void checkType(Element element, String name) {
    if (!TlNames.isTlName(name) || !Character.isUpperCase(name.charAt(0))) {
      report(element, name, "Type", "an upper-case letter");
    }
  }

  private void report(Element element, String name, String kind, String first) {
    problems.report(
        Mirrors.spot(element, TlName.class),
        ProblemKey.NAME,
        element.getSimpleName(),
        name,
        kind,
        first);
  }
}
