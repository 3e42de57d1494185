package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlBare;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlString;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter as it is declared: an accessor of a constructor, or a parameter of a method.
 *
 * @param element the element that carries its annotations
 * @param name its Java name
 * @param type its Java type
 * @param documentation what the declaration says about it, or empty
 */
record ParameterSource(Element element, String name, TypeMirror type, String documentation) {

  boolean isOptional() {
    return Mirrors.has(element, TlFlag.class);
  }

  boolean isBare() {
    return Mirrors.has(element, TlBare.class);
  }

  boolean isString() {
    return Mirrors.has(element, TlString.class);
  }

  /** As messages call it. */
  String subject() {
    return element instanceof ExecutableElement ? name + "()" : name;
  }
}
