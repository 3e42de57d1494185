package dev.mtproto.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place of a problem, as small as it can be named: an element, an annotation of it, a value of
 * that.
 *
 * @param element the element
 * @param annotation the annotation, if it is the annotation that is wrong
 * @param value the annotation's value, if it is the value that is wrong
 */
public record Spot(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The element itself. */
  public static Spot of(Element element) {
    return new Spot(element, null, null);
  }
}
