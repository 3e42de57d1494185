package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An account's own copies of its messages, numbered for it alone, with its dialogs and the
 * histories of its updates. Messages of channels are not here but with their channel; their dialogs
 * are.
 */
public final class Mailbox {
  private final NavigableMap<Integer, Stored> messages = new TreeMap<>();
  private final Map<Peer, Conversation> conversations = new LinkedHashMap<>();
  private final Set<Long> randomIds = new HashSet<>();
  private final UpdateLog log = new UpdateLog();
  private final NoticeLog notices = new NoticeLog();
  private final List<EncryptedMessage> secrets = new ArrayList<>();

  private record Stored(Peer peer, Message.Regular message) {}

  /** The history of updates. */
  public UpdateLog log() {
    return log;
  }

  /** The history of updates that have no counter of their own. */
  NoticeLog notices() {
    return notices;
  }

  /** Puts a message of a secret chat in, and advances their counter, qts. */
  void addSecret(EncryptedMessage message) {
    secrets.add(message);
  }

  /** The counter of messages of secret chats, qts. */
  public int qts() {
    return secrets.size();
  }

  /** The messages of secret chats after their counter stood at this, oldest first. */
  public List<EncryptedMessage> secretsSince(int qts) {
    return List.copyOf(secrets.subList(Math.min(Math.max(0, qts), secrets.size()), secrets.size()));
  }

  /** The id that the next message gets. */
  public int nextId() {
    return messages.isEmpty() ? 1 : messages.lastKey() + 1;
  }

  /**
   * Notes the client's number of a message.
   *
   * @return whether it is new
   */
  public boolean claim(long randomId) {
    return randomIds.add(randomId);
  }

  /**
   * Puts a message in.
   *
   * @param peer the dialog that it belongs to
   */
  public UpdateLog.Entry add(Peer peer, Message.Regular message) {
    messages.put(message.id(), new Stored(peer, message));
    conversation(peer).received(message.id(), message.date(), message.out());
    return log.append(1, message.date(), pts -> new Update.NewMessage(message, pts, 1));
  }

  /** The dialog with this peer, made if there is none. */
  public Conversation conversation(Peer peer) {
    return conversations.computeIfAbsent(peer, unused -> new Conversation());
  }

  /** All dialogs. */
  public Map<Peer, Conversation> conversations() {
    return Collections.unmodifiableMap(conversations);
  }

  /** The message of this id; null if there is none. */
  public Message.@Nullable Regular message(int id) {
    Stored stored = messages.get(id);
    return stored == null ? null : stored.message();
  }

  /** The messages of one dialog, newest first. */
  public List<Message.Regular> history(Peer peer) {
    List<Message.Regular> history = new ArrayList<>();
    for (Stored stored : messages.descendingMap().values()) {
      if (stored.peer().equals(peer)) {
        history.add(stored.message());
      }
    }
    return history;
  }
}
