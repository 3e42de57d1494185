package dev.mtproto.testdc.internal.world;

import dev.mtproto.testdc.call.RpcErrors;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import okio.ByteString;

/**
 * The data centres of a world: they know each other's addresses, and take the authorizations that
 * one of them exports for another. Thread-safe.
 */
public final class Federation {
  private static final int TICKET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final List<Supplier<Member>> members = new CopyOnWriteArrayList<>();
  private final Map<ByteString, Ticket> tickets = new ConcurrentHashMap<>();

  /**
   * A data centre.
   *
   * @param dcId its number
   * @param host where it listens
   * @param port where it listens
   * @param publicKeyPem its RSA key
   */
  public record Member(int dcId, String host, int port, String publicKeyPem) {}

  private record Ticket(int userId, int dcId) {}

  /** Takes a data centre in. */
  public void join(Supplier<Member> member) {
    members.add(member);
  }

  /** Takes a data centre out. */
  public void leave(Supplier<Member> member) {
    members.remove(member);
  }

  /** All data centres. */
  public List<Member> members() {
    return members.stream().map(Supplier::get).toList();
  }

  /** What lets an account be taken over by another data centre, once. */
  public ByteString export(int userId, int dcId) {
    if (members().stream().noneMatch(member -> member.dcId() == dcId)) {
      throw RpcErrors.badRequest("DC_ID_INVALID");
    }
    byte[] bytes = new byte[TICKET_BYTES];
    random.nextBytes(bytes);
    ByteString ticket = ByteString.of(bytes);
    tickets.put(ticket, new Ticket(userId, dcId));
    return ticket;
  }

  /** Checks what another data centre exported, and uses it up. */
  public void redeem(int userId, int dcId, ByteString ticket) {
    Ticket known = tickets.remove(ticket);
    if (known == null) {
      throw RpcErrors.badRequest("AUTH_BYTES_INVALID");
    }
    if (known.userId() != userId || known.dcId() != dcId) {
      throw RpcErrors.badRequest("USER_ID_INVALID");
    }
  }
}
