package dev.mtproto.processor.declaration;

import java.util.List;

/** What the name of a Type in a declaration means. */
sealed interface Resolution {

  /** A Type. */
  record Found(TypeHeader type) implements Resolution {}

  /** One of several Types, and nothing says which. */
  record Ambiguous(List<TypeHeader> types) implements Resolution {}

  /** A nested constructor interface, which hides what is meant. */
  record Shadowed(String constructor, String instead) implements Resolution {}

  /** The declaration of a Type, of which the generated class was meant. */
  record Declaration(TypeHeader type) implements Resolution {}

  /** A constructor of a Type, by its Java name. */
  record Constructor(String name, TypeHeader type) implements Resolution {}

  /** A class that exists but is no Type. */
  record NotTl(String className) implements Resolution {}

  /** Nothing; the remedy names what is nearest. */
  record Unknown(String name, String remedy) implements Resolution {}
}
