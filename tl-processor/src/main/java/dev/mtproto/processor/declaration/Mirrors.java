package dev.mtproto.processor.declaration;

import dev.mtproto.processor.problem.Spot;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads annotations as they are written, so that their values can be pointed at. */
final class Mirrors {
  private Mirrors() {}

  /** The element's annotation of that class, or null. */
  static @Nullable AnnotationMirror find(Element element, Class<? extends Annotation> annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation.getName())) {
        return mirror;
      }
    }
    return null;
  }

  static boolean has(Element element, Class<? extends Annotation> annotation) {
    return find(element, annotation) != null;
  }

  /** The text that the annotation gives, or null if it is not there. */
  static @Nullable String string(Element element, Class<? extends Annotation> annotation) {
    AnnotationMirror mirror = find(element, annotation);
    return mirror == null ? null : read(mirror, "value", String.class, null);
  }

  /** The value as written, or the default if it is not. */
  static <T> @Nullable T read(
      AnnotationMirror mirror, String name, Class<T> type, @Nullable T otherwise) {
    AnnotationValue value = value(mirror, name);
    return value != null && type.isInstance(value.getValue())
        ? type.cast(value.getValue())
        : otherwise;
  }

  /** A text, or the default if there is none. */
  static String text(AnnotationMirror mirror, String name, String otherwise) {
    String value = read(mirror, name, String.class, null);
    return value == null ? otherwise : value;
  }

  /** A number, or the default if there is none. */
  static int number(AnnotationMirror mirror, String name, int otherwise) {
    Integer value = read(mirror, name, Integer.class, null);
    return value == null ? otherwise : value;
  }

  /** A truth value, or true if there is none. */
  static boolean orTrue(AnnotationMirror mirror, String name) {
    return !Boolean.FALSE.equals(read(mirror, name, Boolean.class, null));
  }

  /** Texts; none if they are not written. */
  static List<String> strings(AnnotationMirror mirror, String name) {
    List<?> values = read(mirror, name, List.class, null);
    return values == null
        ? List.of()
        : values.stream().map(v -> String.valueOf(((AnnotationValue) v).getValue())).toList();
  }

  /** The value as written, or null. */
  static @Nullable AnnotationValue value(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** The place of an annotation, and of its value if that is written. */
  static Spot spot(Element element, Class<? extends Annotation> annotation, String valueName) {
    AnnotationMirror mirror = find(element, annotation);
    return mirror == null ? Spot.of(element) : new Spot(element, mirror, value(mirror, valueName));
  }

  /** The place of an annotation's {@code value}. */
  static Spot spot(Element element, Class<? extends Annotation> annotation) {
    return spot(element, annotation, "value");
  }
}
