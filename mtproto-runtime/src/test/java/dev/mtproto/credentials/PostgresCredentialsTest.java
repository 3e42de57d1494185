package dev.mtproto.credentials;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, where one is installed. */
final class PostgresCredentialsTest extends JdbcCredentialsContract {
  private static PostgresServer server;

  PostgresCredentialsTest() throws SQLException {
    super(emptySchema());
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  /** A schema of its own is as good as a database, and made faster. */
  private static DataSource emptySchema() throws SQLException {
    String schema = "s" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = source("public").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    }
    return source(schema);
  }

  private static PGSimpleDataSource source(String schema) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres");
    source.setUser(PostgresServer.USER);
    source.setCurrentSchema(schema);
    return source;
  }
}
