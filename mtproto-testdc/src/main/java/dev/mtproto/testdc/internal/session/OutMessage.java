package dev.mtproto.testdc.internal.session;

import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;

/** A message of the server's, with its body as it goes onto the wire. */
final class OutMessage implements TlObject {
  /** A message that answers no call. */
  static final long NO_CALL = 0;

  private final long id;
  private final int seqNo;
  private final OutBody body;
  private final long callId;

  OutMessage(long id, int seqNo, OutBody body, long callId) {
    this.id = id;
    this.seqNo = seqNo;
    this.body = body;
    this.callId = callId;
  }

  long id() {
    return id;
  }

  int seqNo() {
    return seqNo;
  }

  int length() {
    return body.length();
  }

  /** The body, as it is on the wire. */
  OutBody body() {
    return body;
  }

  /** The message id of the call that it answers. */
  long callId() {
    return callId;
  }

  @Override
  public int tlId() {
    return body.constructor();
  }

  @Override
  public String tlName() {
    return "message";
  }

  @Override
  public void tlWrite(TlWriter writer) {
    body.write(writer);
  }
}
