package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.naming.TlCrc;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The ids of constructors and methods, and what they decide: the name, and whether it is right. */
final class Ids {
  private final Problems problems;

  Ids(Problems problems) {
    this.problems = problems;
  }

  /** The id as declared. */
  static int of(Element element) {
    AnnotationMirror mirror = Mirrors.find(element, annotation(element));
    return mirror == null ? 0 : Mirrors.number(mirror, "value", 0);
  }

  /** The combinator with the first of the names that its id belongs to; else the first of all. */
  static Combinator named(Combinator combinator, List<String> names) {
    if (names.size() > 1) {
      for (String name : names) {
        Combinator candidate = combinator.withName(name);
        if (TlCrc.of(candidate.lineWithoutId()) == candidate.id()) {
          return candidate;
        }
      }
    }
    return combinator.withName(names.get(0));
  }

  /**
   * Reports an id that is not the CRC32 of its line, unless it is declared so.
   *
   * @return the combinator with the right id, so that a wrong one, as a copied one is, is not
   *     reported once more as another's
   */
  Combinator checked(Combinator combinator, Element element) {
    Class<? extends Annotation> annotation = annotation(element);
    AnnotationMirror mirror = Mirrors.find(element, annotation);
    String line = combinator.lineWithoutId();
    int crc = TlCrc.of(line);
    if (crc != combinator.id() && mirror != null && Mirrors.orTrue(mirror, "crc")) {
      problems.report(
          Mirrors.spot(element, annotation),
          ProblemKey.ID,
          line,
          crc,
          combinator.id(),
          annotation.getSimpleName());
      return combinator.withId(crc);
    }
    return combinator;
  }

  private static Class<? extends Annotation> annotation(Element element) {
    return Mirrors.has(element, TlMethod.class) ? TlMethod.class : TlConstructor.class;
  }
}
