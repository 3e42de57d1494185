package dev.mtproto.processor.model;

/**
 * A method.
 *
 * @param request the request record that is generated for it
 * @param root the package of its layer
 * @param combinator its line
 * @param result its result
 */
public record MethodModel(JavaType request, String root, Combinator combinator, FieldType result) {}
