package dev.mtproto.processor.generator;

import dev.mtproto.processor.model.JavaType;

/**
 * A source file to be written.
 *
 * @param name the class in it
 * @param text its text
 */
public record GeneratedSource(JavaType name, String text) {}
