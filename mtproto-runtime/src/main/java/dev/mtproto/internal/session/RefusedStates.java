package dev.mtproto.internal.session;

import dev.mtproto.internal.service.MsgsStateInfo;
import java.util.List;

/** What the server knows of messages that it refused, and may have got before. */
final class RefusedStates implements Answer {
  private final Inbound session;
  private final List<Long> messageIds;
  private final Refusal refusal;

  RefusedStates(Inbound session, List<Long> messageIds, Refusal refusal) {
    this.session = session;
    this.messageIds = messageIds;
    this.refusal = refusal;
  }

  @Override
  public void succeed(byte[] body, Handover handover) {
    session.resolve(messageIds, MsgsStateInfo.tlCodec().decode(body).info(), refusal);
  }

  @Override
  public void fail(RuntimeException problem) {
    // The messages fail themselves.
  }
}
