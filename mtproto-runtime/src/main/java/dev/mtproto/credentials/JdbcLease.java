package dev.mtproto.credentials;

import static dev.mtproto.credentials.JdbcTransactions.change;
import static dev.mtproto.credentials.JdbcTransactions.prepare;

import dev.mtproto.internal.transport.Scheduler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock of {@link JdbcStorage}: a row that says who has an account, and until when. Its owner
 * renews it while it is held, and with each writing; once it has run out another may take it.
 *
 * <p>Thread-safe: what changes is in the database, but for whether it was given back.
 */
final class JdbcLease implements CredentialsLock {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcLease.class);

  /** How long the account stays locked after its process has died. */
  static final Duration LENGTH = Duration.ofMinutes(1);

  /** Often enough for two renewals to fail. */
  static final Duration RENEWED_EVERY = LENGTH.dividedBy(3);

  private static final int LONGEST_OWNER = 255;

  private static final String WHERE =
      " WHERE account = ? AND part = '" + Storage.LOCK + "' AND lease_token = ?";
  private static final String TAKE =
      "UPDATE "
          + JdbcStorage.TABLE
          + " SET lease_owner = ?, lease_token = ?, lease_until = ? WHERE account = ? AND part = '"
          + Storage.LOCK
          + "' AND lease_until <= ?";
  private static final String BEGIN =
      "INSERT INTO "
          + JdbcStorage.TABLE
          + " (lease_owner, lease_token, lease_until, account, part) VALUES (?, ?, ?, ?, '"
          + Storage.LOCK
          + "')";
  private static final String RENEW =
      "UPDATE " + JdbcStorage.TABLE + " SET lease_until = ?" + WHERE;
  private static final String GIVE_BACK = "DELETE FROM " + JdbcStorage.TABLE + WHERE;
  private static final String OWNER =
      "SELECT lease_owner, lease_until FROM "
          + JdbcStorage.TABLE
          + " WHERE account = ? AND part = '"
          + Storage.LOCK
          + "'";

  private final String account;
  private final String what;
  private final JdbcTransactions transactions;
  private final Time time;
  private final String token = UUID.randomUUID().toString();
  private final AtomicBoolean held = new AtomicBoolean(true);

  JdbcLease(String account, String what, JdbcTransactions transactions, Time time) {
    this.account = account;
    this.what = what;
    this.transactions = transactions;
    this.time = time;
  }

  /** What tells the time and runs renewals. */
  record Time(Now now, Scheduler scheduler, Executor executor) {}

  /** Tells the time. */
  @FunctionalInterface
  interface Now {
    /** The time that all who use this database agree on. */
    Instant of(Connection connection) throws SQLException;
  }

  /** The database's own clock: those of the machines that use it may differ. */
  static Instant databaseTime(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT CURRENT_TIMESTAMP");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  /**
   * Takes the account, and goes on renewing that.
   *
   * @throws CredentialsException if another has it
   */
  void take() {
    String self = self();
    transactions.run("locked", connection -> take(connection, self));
    renewLater();
  }

  private boolean take(Connection connection, String self) throws SQLException {
    long now = time.now().of(connection).toEpochMilli();
    long until = now + LENGTH.toMillis();
    if (change(connection, TAKE, self, token, until, account, now) == 0) {
      String other = owner(connection);
      if (!other.isEmpty()) {
        throw new CredentialsException(
            "the " + what + " are in use by " + other + "; one session cannot have two clients",
            null);
      }
      change(connection, BEGIN, self, token, until, account);
    }
    return true;
  }

  /** Who has the account, and until when; empty if nobody has it. */
  private String owner(Connection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection, OWNER, account);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(1) + " until " + Instant.ofEpochMilli(row.getLong(2)) : "";
    }
  }

  private static String self() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      host = "a host without a name";
    }
    String self = "process " + ProcessHandle.current().pid() + " on " + host;
    return self.substring(0, Math.min(self.length(), LONGEST_OWNER));
  }

  /**
   * Renews it within a transaction, which nobody can take it from until that has ended.
   *
   * @throws CredentialsException if another has taken it
   */
  void renew(Connection connection) throws SQLException {
    if (!isRenewed(connection)) {
      String other = owner(connection);
      throw new CredentialsException(
          "the lock of the "
              + what
              + " ran out and was taken by "
              + (other.isEmpty() ? "another, who has given it back" : other),
          null);
    }
  }

  private boolean isRenewed(Connection connection) throws SQLException {
    long until = time.now().of(connection).plus(LENGTH).toEpochMilli();
    return change(connection, RENEW, until, account, token) == 1;
  }

  private void renewLater() {
    time.scheduler().schedule(() -> time.executor().execute(this::renewNow), RENEWED_EVERY);
  }

  private void renewNow() {
    if (!held.get()) {
      return;
    }
    try {
      if (!transactions.run("renewed", this::isRenewed)) {
        if (held.get()) {
          LOG.error("the lock of the {} was lost: nothing is saved any more", what);
        }
        return;
      }
    } catch (RuntimeException failed) {
      // Of any kind: a connection pool may throw what it likes.
      LOG.warn("the lock is not renewed, which is tried again", failed);
    }
    renewLater();
  }

  @Override
  public void close() {
    if (!held.getAndSet(false)) {
      return;
    }
    try {
      transactions.run("given back", connection -> change(connection, GIVE_BACK, account, token));
    } catch (RuntimeException failed) {
      LOG.warn("the lock stays until it runs out", failed);
    }
  }
}
