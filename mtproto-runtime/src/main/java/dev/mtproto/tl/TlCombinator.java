package dev.mtproto.tl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constructor or method of a layer.
 *
 * @param name its TL name: {@code messages.getDialogs}
 * @param id its id
 * @param parameters its parameters in order, flags fields among them
 * @param result the Type of a constructor, the result of a method
 * @param method whether it is a method
 * @param line its TL line
 * @param documentation what it is for; empty if that is not known
 */
public record TlCombinator(
    String name,
    int id,
    List<TlParameter> parameters,
    TlTypeRef result,
    boolean method,
    String line,
    String documentation) {

  /** Copies the list. */
  public TlCombinator {
    parameters = List.copyOf(parameters);
  }

  /** The parameter of that TL name; null if there is none. */
  public @Nullable TlParameter parameter(String parameterName) {
    for (TlParameter parameter : parameters) {
      if (parameter.name().equals(parameterName)) {
        return parameter;
      }
    }
    return null;
  }
}
