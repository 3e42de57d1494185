package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Collection;
import java.util.List;

/** The sessions of a daemon, of which clients choose one by metadata. Immutable. */
public final class Accounts {
  /** Where a client says which one it wants; without it, the first that it may use. */
  public static final Metadata.Key<String> CHOICE =
      Metadata.Key.of("mtproto-account", Metadata.ASCII_STRING_MARSHALLER);

  private final List<Account> all;

  /** These sessions; the first ones are those of clients that do not choose. */
  public Accounts(Collection<Account> all) {
    this.all = List.copyOf(all);
  }

  /** All of them. */
  public List<Account> all() {
    return all;
  }

  /** Those that a client may use. */
  public List<Account> of(ClientIdentity client) {
    return all.stream().filter(account -> client.mayUse(account.name())).toList();
  }

  /**
   * The one that a client wants.
   *
   * @throws io.grpc.StatusRuntimeException NOT_FOUND if there is none of that name, or the client
   *     may not use it, which is the same to it
   */
  public Account choose(Metadata headers, ClientIdentity client) {
    String name = headers.get(CHOICE);
    for (Account account : all) {
      boolean wanted = name == null || account.name().equals(name);
      if (wanted && client.mayUse(account.name())) {
        return account;
      }
    }
    throw Status.NOT_FOUND
        .withDescription("no account of that name for this client")
        .asRuntimeException();
  }
}
