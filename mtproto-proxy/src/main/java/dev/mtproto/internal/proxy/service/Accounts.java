package dev.mtproto.internal.proxy.service;

import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Collection;
import java.util.List;

/** The sessions of a daemon, of which clients choose one by metadata. Immutable. */
public final class Accounts {
  /** Where a client says which one it wants; without it, the first. */
  public static final Metadata.Key<String> CHOICE =
      Metadata.Key.of("mtproto-account", Metadata.ASCII_STRING_MARSHALLER);

  private final List<Account> all;

  /** These sessions; the first is that of clients that do not choose. */
  public Accounts(Collection<Account> all) {
    this.all = List.copyOf(all);
  }

  /** All of them. */
  public List<Account> all() {
    return all;
  }

  /**
   * The one that a client wants.
   *
   * @throws io.grpc.StatusRuntimeException NOT_FOUND if there is none of that name
   */
  public Account choose(Metadata headers) {
    String name = headers.get(CHOICE);
    if (name == null) {
      return all.get(0);
    }
    for (Account account : all) {
      if (account.name().equals(name)) {
        return account;
      }
    }
    throw Status.NOT_FOUND.withDescription("no account of that name").asRuntimeException();
  }
}
