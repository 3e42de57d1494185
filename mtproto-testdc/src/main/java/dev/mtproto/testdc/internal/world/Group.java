package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Peer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A basic group: each member has a copy of each message. */
public final class Group {
  private final int id;
  private final String title;
  private final int date;
  private final int creatorId;
  private final Set<Integer> members = new LinkedHashSet<>();

  Group(int id, String title, int date, int creatorId, List<Integer> memberIds) {
    this.id = id;
    this.title = title;
    this.date = date;
    this.creatorId = creatorId;
    members.add(creatorId);
    members.addAll(memberIds);
  }

  /** The group's id. */
  public int id() {
    return id;
  }

  /** The title. */
  public String title() {
    return title;
  }

  /** When it was made, in seconds. */
  public int date() {
    return date;
  }

  /** Who made it. */
  public int creatorId() {
    return creatorId;
  }

  /** The ids of its members, the creator first. */
  public Set<Integer> members() {
    return members;
  }

  /** It as the other end of a conversation. */
  public Peer.Chat peer() {
    return new Peer.Chat(id);
  }
}
