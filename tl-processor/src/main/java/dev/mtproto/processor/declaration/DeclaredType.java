package dev.mtproto.processor.declaration;

import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A Type with the elements that declare it and its constructors.
 *
 * @param model the Type
 * @param element its declaration
 * @param constructors its constructors
 */
public record DeclaredType(
    TypeModel model, TypeElement element, List<Declared<ConstructorModel>> constructors) {

  /** Copies the list. */
  public DeclaredType {
    constructors = List.copyOf(constructors);
  }
}
