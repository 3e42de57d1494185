package dev.mtproto.credentials;

import static dev.mtproto.credentials.JdbcTransactions.change;
import static dev.mtproto.credentials.JdbcTransactions.prepare;

import dev.mtproto.internal.transport.Threads;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the table {@value #TABLE} of a database, PostgreSQL or H2, which many accounts
 * share: {@code Credentials.in(JdbcStorage.of(dataSource, "ada"))}. {@link #createTable} makes the
 * table; nothing else needs more than to read and change its rows.
 *
 * <p>An account is locked by a row that its client renews. When a process dies without giving it
 * back, another gets the account a minute later at most. A client that was cut off from the
 * database for so long, and lost its account to another, saves nothing any more.
 *
 * <p>Thread-safe; each call takes a connection of the source for one transaction.
 */
public final class JdbcStorage implements Storage {
  /** The table of all accounts. */
  public static final String TABLE = "mtproto_credentials";

  private static final int LONGEST_ACCOUNT = 200;

  private static final String WHERE = " WHERE account = ? AND part = ?";
  private static final String READ = "SELECT content FROM " + TABLE + WHERE;
  private static final String UPDATE = "UPDATE " + TABLE + " SET content = ?" + WHERE;
  private static final String INSERT =
      "INSERT INTO " + TABLE + " (content, account, part) VALUES (?, ?, ?)";
  private static final String DELETE = "DELETE FROM " + TABLE + WHERE;
  private static final String NAMES =
      "SELECT part FROM " + TABLE + " WHERE account = ? AND part <> ? ORDER BY part";

  private final String account;
  private final JdbcTransactions transactions;
  private final JdbcLease.Time time;
  private final AtomicReference<@Nullable JdbcLease> lease = new AtomicReference<>();

  JdbcStorage(DataSource source, String account, JdbcLease.Time time) {
    if (account.isBlank() || account.length() > LONGEST_ACCOUNT) {
      throw new IllegalArgumentException(
          "an account's name has 1 to " + LONGEST_ACCOUNT + " characters");
    }
    this.account = account;
    this.transactions = new JdbcTransactions(source, toString());
    this.time = time;
  }

  /**
   * The documents of an account.
   *
   * @param source makes connections, best of a pool
   * @param account what it is called in the table: a phone number, a name
   */
  public static JdbcStorage of(DataSource source, String account) {
    return new JdbcStorage(
        source,
        account,
        new JdbcLease.Time(JdbcLease::databaseTime, Threads.scheduler(), Threads.executor()));
  }

  /**
   * Makes the table, if it is not there.
   *
   * @return this
   * @throws CredentialsException if that fails
   */
  public JdbcStorage createTable() {
    if (!isThere()) {
      try {
        transactions.run("given a table", JdbcStorage::create);
      } catch (CredentialsException failed) {
        // Unless another made it at the same time.
        if (!isThere()) {
          throw failed;
        }
      }
    }
    return this;
  }

  private boolean isThere() {
    return transactions.run("looked for", JdbcStorage::hasTable);
  }

  private static boolean hasTable(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT 1 FROM " + TABLE + " WHERE 1 = 0")) {
      statement.executeQuery().close();
      return true;
    } catch (SQLException failed) {
      if (isMissing(failed)) {
        connection.rollback();
        return false;
      }
      throw failed;
    }
  }

  /** PostgreSQL's state and those of H2. */
  private static boolean isMissing(SQLException failed) {
    return List.of("42P01", "42S02", "42S03", "42S04")
        .contains(String.valueOf(failed.getSQLState()));
  }

  private static boolean create(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    // H2's bytea is at most 1 MiB long; as PostgreSQL it knows no short name for this.
    String bytes = product.equals("PostgreSQL") ? "bytea" : "binary large object";
    change(
        connection,
        "CREATE TABLE IF NOT EXISTS "
            + TABLE
            + " (account varchar(200) NOT NULL, part varchar(40) NOT NULL, content "
            + bytes
            + ", lease_owner varchar(255), lease_token varchar(36), lease_until bigint,"
            + " PRIMARY KEY (account, part))");
    return true;
  }

  @Override
  public Optional<ByteString> read(String name) {
    return transactions.run("read", connection -> read(connection, name));
  }

  private Optional<ByteString> read(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement = prepare(connection, READ, account, name);
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.ofNullable(row.getBytes(1)).map(ByteString::of)
          : Optional.empty();
    }
  }

  @Override
  public void write(String name, ByteString bytes) {
    byte[] content = bytes.toByteArray();
    changeRows(
        "written",
        connection -> {
          int there = change(connection, UPDATE, content, account, name);
          return there == 1 ? there : change(connection, INSERT, content, account, name);
        });
  }

  @Override
  public void delete(String name) {
    changeRows("deleted", connection -> change(connection, DELETE, account, name));
  }

  /** Within the transaction that renews the lock, if there is one: else it may be another's. */
  private void changeRows(String doing, JdbcTransactions.Work<Integer> work) {
    JdbcLease held = lease.get();
    transactions.run(
        doing,
        connection -> {
          if (held != null) {
            held.renew(connection);
          }
          return work.on(connection);
        });
  }

  @Override
  public List<String> names() {
    return transactions.run("listed", this::names);
  }

  private List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement = prepare(connection, NAMES, account, LOCK);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @Override
  public CredentialsLock lock() {
    JdbcLease fresh = new JdbcLease(account, toString(), transactions, time);
    fresh.take();
    lease.set(fresh);
    return () -> {
      fresh.close();
      lease.compareAndSet(fresh, null);
    };
  }

  @Override
  public String toString() {
    return "credentials of " + account + " in the table " + TABLE;
  }
}
