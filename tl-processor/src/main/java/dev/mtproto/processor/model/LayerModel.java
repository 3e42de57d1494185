package dev.mtproto.processor.model;

import java.util.List;

/**
 * A layer: all that is declared below one package.
 *
 * @param registry the class that is generated for it
 * @param number its number
 * @param source what its schema file says besides
 * @param types its Types
 * @param methods its methods, each once
 */
public record LayerModel(
    JavaType registry,
    int number,
    Source source,
    List<TypeModel> types,
    List<MethodModel> methods) {

  /** Copies the lists. */
  public LayerModel {
    types = List.copyOf(types);
    methods = List.copyOf(methods);
  }

  /**
   * What a schema file says besides its declarations.
   *
   * @param header the comments at its beginning
   * @param types the names of its constructors, in its order
   * @param functions the names of its methods, in its order
   * @param footer the comments at its end
   */
  public record Source(
      List<String> header, List<String> types, List<String> functions, List<String> footer) {
    /** A source that says nothing. */
    public static final Source NONE = new Source(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Source {
      header = List.copyOf(header);
      types = List.copyOf(types);
      functions = List.copyOf(functions);
      footer = List.copyOf(footer);
    }
  }
}
