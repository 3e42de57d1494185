package dev.mtproto.internal.session;

import dev.mtproto.internal.service.MsgsStateInfo;
import java.util.List;

/** What the server knows of messages that it refused, and may have got before. */
final class RefusedStates implements AnswerTaker {
  private final RefusedMessages messages;
  private final List<Long> messageIds;
  private final Refusal refusal;

  RefusedStates(RefusedMessages messages, List<Long> messageIds, Refusal refusal) {
    this.messages = messages;
    this.messageIds = messageIds;
    this.refusal = refusal;
  }

  @Override
  public void succeed(byte[] body, Handover handover) {
    messages.resolve(messageIds, MsgsStateInfo.tlCodec().decode(body).info(), refusal);
  }

  @Override
  public void fail(RuntimeException problem) {
    // The messages fail themselves.
  }
}
