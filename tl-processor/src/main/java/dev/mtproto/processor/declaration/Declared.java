package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.processor.problem.Spot;
import javax.lang.model.element.Element;

/**
 * A model with the element that declares it, for reports.
 *
 * @param <T> the model
 * @param model what is declared
 * @param element what declares it
 */
public record Declared<T>(T model, Element element) {

  /** The place of the id of a constructor or method. */
  public Spot idSpot() {
    return Mirrors.has(element, TlMethod.class)
        ? Mirrors.spot(element, TlMethod.class)
        : Mirrors.spot(element, TlConstructor.class);
  }
}
