package dev.mtproto.credentials;

/** That credentials belong to one client. Ends with the process too. */
@FunctionalInterface
public interface CredentialsLock extends AutoCloseable {
  /** Gives them back; a second time does nothing. */
  @Override
  void close();
}
