package dev.mtproto.internal.message;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.bytes.LittleEndian;
import dev.mtproto.internal.crypto.Sender;

/**
 * Goes through the messages of a container where they stand, without copying. All items are checked
 * before the first is shown: a container with one broken item is dropped whole. Used again for the
 * next container; not thread-safe.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#containers">Containers</a>
 */
public final class ContainerReader {
  /** The id of {@code msg_container}. */
  public static final int ID = 0x73f1f8dc;

  private static final int HEADER = 8;

  private final Sender sender;
  private final int maxItems;
  private final MessageView item = new MessageView();
  private byte[] array = new byte[0];
  private int next;
  private int end;

  /** A reader of containers that {@code sender} sent, of {@code maxItems} messages at most. */
  public ContainerReader(Sender sender, int maxItems) {
    this.sender = sender;
    this.maxItems = maxItems;
  }

  /**
   * Begins with a container.
   *
   * @throws ProtocolViolationException if anything in it is broken
   */
  public void begin(MessageView container) {
    array = container.array();
    next = container.offset() + HEADER;
    end = container.offset() + container.length();
    if (container.length() < HEADER) {
      throw Violations.message("S9");
    }
    check(LittleEndian.getInt(array, container.offset() + 4));
  }

  private void check(int count) {
    if (count < 0 || count > maxItems || count > (end - next) / Envelope.ITEM) {
      throw Violations.message("S15");
    }
    int at = next;
    for (int i = 0; i < count; i++) {
      at = checkItem(at);
    }
    if (at != end) {
      throw Violations.message("S9");
    }
  }

  /** Checks the item at a place; where the next one is. */
  private int checkItem(int at) {
    int left = end - at - Envelope.ITEM;
    if (left < 0) {
      throw Violations.message("S9");
    }
    int length = LittleEndian.getInt(array, at + 12);
    if (length < 0 || length % 4 != 0 || length > left) {
      throw Violations.message("S9");
    }
    if (!MessageIds.isFrom(sender, LittleEndian.getLong(array, at))) {
      throw Violations.message("S11");
    }
    return at + Envelope.ITEM + length;
  }

  /** Whether another item follows. */
  public boolean hasNext() {
    return next < end;
  }

  /** The next item, valid until the one after it is asked for. */
  public MessageView next() {
    int length = LittleEndian.getInt(array, next + 12);
    int body = next + Envelope.ITEM;
    item.set(
        LittleEndian.getLong(array, next),
        LittleEndian.getInt(array, next + 8),
        array,
        body,
        length);
    next = body + length;
    return item;
  }
}
