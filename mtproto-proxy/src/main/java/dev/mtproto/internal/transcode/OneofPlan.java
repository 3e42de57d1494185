package dev.mtproto.internal.transcode;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A message that holds one of several constructors, each under a number of its own. Its
 * constructors are compiled when the first of them is needed, since Types refer to one another in
 * circles.
 */
final class OneofPlan {
  final String name;
  private final Supplier<List<Member>> source;
  private volatile @Nullable Members members;

  OneofPlan(String name, Supplier<List<Member>> source) {
    this.name = name;
    this.source = source;
  }

  /** A constructor and its number. */
  record Member(int number, MessagePlan message) {
    int tag() {
      return Wire.tag(number, Wire.LENGTH);
    }
  }

  /** The constructor of this id; null if there is none. */
  @Nullable Member withId(int id) {
    return members().withId(id);
  }

  /** The constructor of this number; null if there is none. */
  @Nullable Member withNumber(int number) {
    Member[] byNumber = members().byNumber;
    return number < byNumber.length ? byNumber[number] : null;
  }

  private Members members() {
    Members compiled = members;
    if (compiled == null) {
      compiled = new Members(source.get());
      members = compiled;
    }
    return compiled;
  }

  /** The constructors by number, and by id in an open-addressed table at most half full. */
  private static final class Members {
    private final @Nullable Member[] byNumber;
    private final @Nullable Member[] byId;

    Members(List<Member> members) {
      int highest = members.stream().mapToInt(Member::number).max().orElse(0);
      byNumber = new Member[highest + 1];
      byId = new Member[Integer.highestOneBit(Math.max(1, members.size())) * 4];
      for (Member member : members) {
        byNumber[member.number()] = member;
        int slot = slotOf(member.message().id);
        while (byId[slot] != null) {
          slot = slot + 1 & byId.length - 1;
        }
        byId[slot] = member;
      }
    }

    @Nullable Member withId(int id) {
      int slot = slotOf(id);
      Member member = byId[slot];
      while (member != null && member.message().id != id) {
        slot = slot + 1 & byId.length - 1;
        member = byId[slot];
      }
      return member;
    }

    /** Ids are checksums: any of their bits will do. */
    private int slotOf(int id) {
      return id & byId.length - 1;
    }
  }
}
