package dev.mtproto.internal.transcode;

/**
 * A method that can be called.
 *
 * @param tlName its name in TL: {@code messages.getDialogs}
 * @param rpcName its name in the {@code .proto} file: {@code MessagesGetDialogs}
 * @param request the plan of its parameters
 * @param answer the plan of its result
 */
public record MethodPlan(String tlName, String rpcName, MessagePlan request, AnswerPlan answer) {}
