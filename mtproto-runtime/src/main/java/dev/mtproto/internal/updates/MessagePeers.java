package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/**
 * Whom a message speaks of: who wrote it and to whom, whom it was forwarded from, through which bot
 * it came, whom it mentions, and whom a service message tells of. Which fields say so is found out
 * once a class, from their names, so that messages of any layer are understood, and their short
 * forms. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/peers">Peers</a>
 */
final class MessagePeers {
  private static final LongConsumer NOBODY = id -> {};

  private static final Set<String> USERS =
      Set.of("user_id", "from_id", "via_bot_id", "inviter_id", "users");
  private static final String CHANNEL = "channel_id";

  /** Where it stands, which is no news to who follows the place. */
  private static final Set<String> PLACES = Set.of("to_id", "peer_id");

  private static final Set<String> PARTS =
      Set.of("to_id", "peer_id", "from_id", "fwd_from", "entities", "action");

  private static final Map<Class<?>, MessagePeers> PEERS = new ConcurrentHashMap<>();

  private final List<TlField> fields = new ArrayList<>();

  private MessagePeers(Class<? extends TlObject> type) {
    for (Set<String> names : List.of(USERS, Set.of(CHANNEL), PARTS)) {
      for (String name : names) {
        TlField field = TlField.find(type, name);
        if (field != null && fields.stream().noneMatch(known -> known.name().equals(name))) {
          fields.add(field);
        }
      }
    }
  }

  /** Gives all of a message, some of them several times, and 0 where nobody is said. */
  static void tell(TlObject message, LongConsumer users, LongConsumer channels) {
    MessagePeers known = PEERS.get(message.getClass());
    MessagePeers peers =
        known != null
            ? known
            : PEERS.computeIfAbsent(
                message.getClass(), unused -> new MessagePeers(message.getClass()));
    peers.tellAll(message, users, channels);
  }

  private void tellAll(TlObject message, LongConsumer users, LongConsumer channels) {
    for (TlField field : fields) {
      Object value = field.get(message);
      if (value instanceof Number id) {
        (field.name().equals(CHANNEL) ? channels : users).accept(id.longValue());
      } else if (value instanceof TlObject part) {
        tell(part, users, PLACES.contains(field.name()) ? NOBODY : channels);
      } else if (value instanceof List<?> several) {
        several.forEach(each -> tellOne(each, users, channels));
      }
    }
  }

  private static void tellOne(Object element, LongConsumer users, LongConsumer channels) {
    if (element instanceof TlObject part) {
      tell(part, users, channels);
    } else if (element instanceof Number id) {
      users.accept(id.longValue());
    }
  }
}
