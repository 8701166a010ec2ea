package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.ConnectionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** All the ways to a database, and what a mistake in its settings says. */
final class ConfigurationTest {

  private static final String URL = TestServer.newDatabase();

  @TempDir Path directory;

  @Test
  void settingsOfPoolAndDriver() {
    try (Database db =
        Database.builder()
            .url(URL)
            .set("maximumPoolSize", "3")
            .set("poolName", "blog")
            .set("schema", "pg_catalog")
            .set("dataSource.ApplicationName", "tests of Rowan")
            .build()) {
      assertThat(Pools.text(db, "show application_name")).isEqualTo("tests of Rowan");
      assertThat(Pools.text(db, "show search_path")).isEqualTo("pg_catalog");
      HikariDataSource pool = (HikariDataSource) db.dataSource();
      assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
      assertThat(pool.getPoolName()).isEqualTo("blog");
    }
  }

  @Test
  void aPropertiesFile() throws IOException {
    Path file = directory.resolve("database.properties");
    Files.writeString(file, "url = " + URL + "\nmaximumPoolSize = 2\nparameterLog = shown\n");
    try (Database db = Database.fromProperties(file)) {
      assertThat(Pools.number(db, "select 1")).isEqualTo(1);
    }
    assertThatThrownBy(() -> Database.fromProperties(directory.resolve("missing")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aDataSourceStaysOpen() throws Exception {
    PGSimpleDataSource plain = new PGSimpleDataSource();
    plain.setURL(URL);
    try (Database db = Database.of(plain)) {
      assertThat(Pools.number(db, "select 1")).isEqualTo(1);
      db.transaction(tx -> assertThat(Pools.number(db, "select 1")).isEqualTo(1));
    }
    HikariConfig config = new HikariConfig();
    config.setDataSource(plain);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      try (Database db = Database.of(pool)) {
        Pools.update(db, "create table kept (n int)");
        db.transaction(tx -> Pools.update(db, "insert into kept values (1)"));
        Pools.update(db, "insert into kept values (2)");
        assertThat(Pools.number(db, "select count(*) from kept")).isEqualTo(2);
      }
      assertThat(pool.isClosed()).isFalse();
      try (var connection = pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "maximumPoolSze, 3, Unknown setting maximumPoolSze: did you mean maximumPoolSize?",
    "maxPoolSize, 3, Unknown setting maxPoolSize: did you mean maximumPoolSize?",
    "passwrd, x, did you mean password?",
    "maximumPoolSize, ten, 'maximumPoolSize must be a whole number, not \"ten\"'",
    "maximumPoolSize, 0, maximumPoolSize = 0",
    "readOnly, yes, 'readOnly must be true or false, not \"yes\"'",
    "dataSource.sslmod, x, did you mean sslmode?",
    "slowStatementThreshold, 1s, slowStatementThreshold must be a whole number",
    "parameterLog, all, parameterLog must be masked or shown",
    "url, localhost, must begin with"
  })
  void mistakesAreExplained(String name, String value, String message) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    assertThatThrownBy(() -> Database.fromProperties(properties))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aMissingUrlIsExplained() {
    assertThatThrownBy(() -> Database.builder().build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Database.open(");
  }

  @Test
  void settingsBesideADataSourceAreRefused() {
    assertThatThrownBy(
            () ->
                Database.builder()
                    .dataSource(new PGSimpleDataSource())
                    .set("maximumPoolSize", "3")
                    .build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("maximumPoolSize");
  }

  @Test
  void aServerThatIsNotThereAndAWrongDatabase() {
    assertThatThrownBy(() -> Database.open("jdbc:postgresql://localhost:1/blog", "ana", "secret"))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("Cannot connect to jdbc:postgresql://localhost:1/blog")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> Database.open(URL.replaceFirst("/test\\d+", "/nowhere")))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("\"nowhere\" does not exist");
  }
}
