package dev.mtproto.credentials;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;

/** H2's own dialect, and what it knows of PostgreSQL's. */
final class H2CredentialsTest {
  @Nested
  final class OwnDialect extends JdbcCredentialsContract {
    OwnDialect() {
      super(database(""));
    }
  }

  @Nested
  final class DialectOfPostgres extends JdbcCredentialsContract {
    DialectOfPostgres() {
      super(database(";MODE=PostgreSQL"));
    }
  }

  @Nested
  final class DialectAndNamesOfPostgres extends JdbcCredentialsContract {
    DialectAndNamesOfPostgres() {
      super(database(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
    }
  }

  private static DataSource database(String mode) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000" + mode);
    return source;
  }
}
