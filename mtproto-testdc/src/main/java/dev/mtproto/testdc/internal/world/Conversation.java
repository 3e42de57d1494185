package dev.mtproto.testdc.internal.world;

/** How far one account is in one of its dialogs. */
public final class Conversation {
  private int topMessage;
  private int topDate;
  private int readInbox;
  private int readOutbox;
  private int unread;

  /** The newest message's id; 0 if there is none. */
  public int topMessage() {
    return topMessage;
  }

  /** The newest message's date, in seconds. */
  public int topDate() {
    return topDate;
  }

  /** Up to which of the others' messages this account has read. */
  public int readInbox() {
    return readInbox;
  }

  /** Up to which of this account's messages the others have read. */
  public int readOutbox() {
    return readOutbox;
  }

  /** How many messages of others are unread. */
  public int unread() {
    return unread;
  }

  /** Notes a new message. */
  public void received(int messageId, int date, boolean own) {
    topMessage = messageId;
    topDate = date;
    if (!own) {
      unread++;
    }
  }

  /** Notes that the others' messages have been read, up to this one. */
  public void readUpTo(int messageId, int stillUnread) {
    readInbox = messageId;
    unread = stillUnread;
  }

  /** Notes that the other end has read this account's messages, up to this one. */
  public void readByOthers(int messageId) {
    readOutbox = Math.max(readOutbox, messageId);
  }
}
