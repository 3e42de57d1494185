package dev.mtproto.processor.model;

import java.util.List;

/**
 * A Type.
 *
 * @param javaType what is generated for it
 * @param tlName its TL name, with its namespace
 * @param root the package of its layer
 * @param constructors its constructors, in the declaration's order
 * @param documentation what the declaration says about it, or empty
 */
public record TypeModel(
    JavaType javaType,
    String tlName,
    String root,
    List<ConstructorModel> constructors,
    String documentation) {

  /** Copies the list. */
  public TypeModel {
    constructors = List.copyOf(constructors);
  }

  /** Whether the Type is its only constructor's record. */
  public boolean isRecord() {
    return constructors.size() == 1;
  }
}
