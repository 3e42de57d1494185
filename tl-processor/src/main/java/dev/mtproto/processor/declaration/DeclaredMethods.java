package dev.mtproto.processor.declaration;

import dev.mtproto.processor.model.MethodModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The methods of a caller interface.
 *
 * @param element the interface
 * @param methods its methods, in its order
 */
public record DeclaredMethods(TypeElement element, List<Declared<MethodModel>> methods) {

  /** Copies the list. */
  public DeclaredMethods {
    methods = List.copyOf(methods);
  }
}
