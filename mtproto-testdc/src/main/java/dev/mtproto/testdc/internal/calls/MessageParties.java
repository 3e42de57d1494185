package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlCombinator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who wrote a message and where it belongs, as newer layers say it. Older ones have {@code to_id},
 * which for a message from somebody is oneself, and a bare user as {@code from_id}; newer ones have
 * {@code peer_id}, the conversation, and a {@code Peer} as {@code from_id}.
 */
final class MessageParties {
  private static final String FROM = "from_id";
  private static final String TO = "to_id";
  private static final String CONVERSATION = "peer_id";
  private static final String USER = "peerUser";

  private MessageParties() {}

  /** The tree, with the parties said as the constructor of the other layer wants them. */
  static Tree in(TlCombinator target, Tree tree) {
    boolean newer = target.parameters().stream().anyMatch(p -> p.name().equals(CONVERSATION));
    if (!newer || !(tree.get(TO) instanceof Tree to)) {
      return tree;
    }
    Map<String, Object> fields = new LinkedHashMap<>(tree.fields());
    boolean toMe = to.name().equals(USER) && !Boolean.TRUE.equals(tree.get("out"));
    fields.remove(TO);
    if (tree.get(FROM) instanceof Number writer) {
      Tree from = new Tree(USER, Map.of("user_id", writer));
      fields.put(FROM, from);
      fields.put(CONVERSATION, toMe ? from : to);
    } else {
      fields.put(CONVERSATION, to);
    }
    return new Tree(tree.name(), fields);
  }
}
