package dev.mtproto.processor.schema;

import java.util.List;
import java.util.stream.Collectors;

/** What stands for a type in a TL line; {@code toString} is the TL text. */
public sealed interface TlExpr {

  /** {@code #}: a number of 32 bits whose bits are flags. */
  record Nat() implements TlExpr {
    @Override
    public String toString() {
      return "#";
    }
  }

  /** {@code ?}: what a built-in consists of. */
  record Hole() implements TlExpr {
    @Override
    public String toString() {
      return "?";
    }
  }

  /**
   * A type, a bare constructor or a type variable by its name.
   *
   * @param name {@code messages.Dialogs}, {@code future_salt}, {@code int}, {@code X}
   * @param arguments the types in angle brackets
   * @param bare whether it has a {@code %} before it
   */
  record Named(String name, List<TlExpr> arguments, boolean bare) implements TlExpr {
    /** Copies the arguments. */
    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      String inner = arguments.stream().map(TlExpr::toString).collect(Collectors.joining(","));
      return (bare ? "%" : "") + name + (inner.isEmpty() ? "" : "<" + inner + ">");
    }
  }

  /**
   * {@code !X}: any method, whose result is the type variable's value.
   *
   * @param variable the type variable's name
   */
  record Function(String variable) implements TlExpr {
    @Override
    public String toString() {
      return "!" + variable;
    }
  }

  /**
   * {@code 4*[ int ]}: the elements one after the other.
   *
   * @param count how often; empty where the number before it says so, as in {@code # [ t ]}
   * @param elements what is repeated
   */
  record Repeated(String count, List<TlParam> elements) implements TlExpr {
    /** Copies the elements. */
    public Repeated {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      String inner = elements.stream().map(TlParam::toString).collect(Collectors.joining(" "));
      return (count.isEmpty() ? "" : count + "*") + "[ " + inner + " ]";
    }
  }

  /** Whether this is the named type with no arguments: {@code is("true")}. */
  default boolean is(String name) {
    return this instanceof Named named && named.name().equals(name) && named.arguments().isEmpty();
  }
}
