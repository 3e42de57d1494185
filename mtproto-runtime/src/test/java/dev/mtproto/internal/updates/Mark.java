package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;

/**
 * An update that shows what it is: the number-th thing that happened in a history.
 *
 * @param history of what; {@link History#NONE} for the loose ones of numbered containers
 */
record Mark(History history, int number) implements TlObject {
  @Override
  public int tlId() {
    return 0;
  }

  @Override
  public String tlName() {
    return "mark";
  }

  @Override
  public void tlWrite(TlWriter writer) {
    throw new UnsupportedOperationException();
  }
}
