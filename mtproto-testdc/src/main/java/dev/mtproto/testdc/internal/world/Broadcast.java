package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A channel: its messages exist once, with a history of updates of their own. */
public final class Broadcast {
  private final int id;
  private final String title;
  private final @Nullable String username;
  private final int date;
  private final int creatorId;
  private final Set<Integer> subscribers = new LinkedHashSet<>();
  private final NavigableMap<Integer, Message.Regular> messages = new TreeMap<>();
  private final UpdateLog log = new UpdateLog();

  Broadcast(int id, String title, @Nullable String username, int date, int creatorId) {
    this.id = id;
    this.title = title;
    this.username = username;
    this.date = date;
    this.creatorId = creatorId;
    subscribers.add(creatorId);
  }

  /** The channel's id. */
  public int id() {
    return id;
  }

  /** The title. */
  public String title() {
    return title;
  }

  /** The name that it can be found by, without {@code @}. */
  public @Nullable String username() {
    return username;
  }

  /** When it was made, in seconds. */
  public int date() {
    return date;
  }

  /** Who made it, and alone may write. */
  public int creatorId() {
    return creatorId;
  }

  /** The ids of those who read it, the creator first. */
  public Set<Integer> subscribers() {
    return subscribers;
  }

  /** The history of its updates. */
  public UpdateLog log() {
    return log;
  }

  /** It as the other end of a conversation. */
  public Peer.Channel peer() {
    return new Peer.Channel(id);
  }

  /** The id that the next message gets. */
  public int nextId() {
    return messages.isEmpty() ? 1 : messages.lastKey() + 1;
  }

  /** Puts a message in. */
  public UpdateLog.Entry add(Message.Regular message) {
    messages.put(message.id(), message);
    return log.append(1, message.date(), pts -> new Update.NewChannelMessage(message, pts, 1));
  }

  /** The message of this id; null if there is none. */
  public Message.@Nullable Regular message(int messageId) {
    return messages.get(messageId);
  }

  /** The messages, newest first. */
  public List<Message.Regular> history() {
    return new ArrayList<>(messages.descendingMap().values());
  }
}
