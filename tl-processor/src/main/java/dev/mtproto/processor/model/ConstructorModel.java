package dev.mtproto.processor.model;

/**
 * A constructor of a Type.
 *
 * @param name the name of its record within the Type's interface
 * @param combinator its line
 */
public record ConstructorModel(String name, Combinator combinator) {}
