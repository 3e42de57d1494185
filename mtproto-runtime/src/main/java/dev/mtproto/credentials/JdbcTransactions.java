package dev.mtproto.credentials;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transactions on the table of {@link JdbcStorage}, each on a connection of its own. One that was
 * disturbed by another is tried again.
 */
final class JdbcTransactions {
  private static final int ATTEMPTS = 5;

  private final DataSource source;
  private final String what;

  /**
   * Makes transactions.
   *
   * @param what whose they are, for errors
   */
  JdbcTransactions(DataSource source, String what) {
    this.source = source;
    this.what = what;
  }

  /** What is done on a connection. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it; done again from the start if another transaction disturbed it. */
    T on(Connection connection) throws SQLException;
  }

  /**
   * Does all of it or nothing.
   *
   * @param doing what cannot be done if it fails, for the error
   */
  <T> T run(String doing, Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = source.getConnection()) {
        return once(connection, work);
      } catch (SQLException failed) {
        if (attempt == ATTEMPTS || !wasDisturbed(failed)) {
          throw problem(doing, failed);
        }
      }
    }
  }

  private static <T> T once(Connection connection, Work<T> work) throws SQLException {
    boolean before = connection.getAutoCommit();
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.on(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      // A connection that is broken cannot do this either; what broke it is what is told.
      end(connection, done, before);
    }
  }

  private static void end(Connection connection, boolean done, boolean autoCommit)
      throws SQLException {
    try {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(autoCommit);
    } catch (SQLException broken) {
      if (done) {
        throw broken;
      }
    }
  }

  /** Two inserted the same row, or the database chose this one to give way. */
  private static boolean wasDisturbed(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    return state.equals("23505") || state.startsWith("40");
  }

  private CredentialsException problem(String doing, SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    // What breaks a rule about data may be quoted in the driver's text, and that is a secret.
    boolean quotes = state.startsWith("22") || state.startsWith("23");
    return new CredentialsException(
        "the " + what + " cannot be " + doing + " (SQL state " + state + ")",
        quotes ? null : failed);
  }

  /** Changes rows, and tells how many. */
  static int change(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** A statement with its values. */
  static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }
}
