package dev.mtproto.processor.problem;

/**
 * Something wrong with a declaration.
 *
 * @param key what is wrong
 * @param spot where
 * @param text the message, with its key in brackets
 */
public record Problem(ProblemKey key, Spot spot, String text) {}
