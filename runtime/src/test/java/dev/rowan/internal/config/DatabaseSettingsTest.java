package dev.rowan.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseSettings;
import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

final class DatabaseSettingsTest {
  private static final DatabaseSettings BLOG =
      DatabaseSettings.NONE
          .with("url", "postgres://ana:secret@db.example.org/blog?sslmode=require")
          .with("maximumPoolSize", "3");

  @TempDir Path directory;

  @Test
  void whatIsOverOthersGoesBeforeThem() {
    DatabaseSettings environment =
        DatabaseSettings.environment(
            Map.of("DATABASE_URL", "postgres://env/blog", "DATABASE_USER", "env"),
            directory.resolve(".env"));
    DatabaseSettings both =
        DatabaseSettings.NONE.with("username", "ana").over(environment).with("password", "x");
    assertThat(both.get("url")).contains("postgres://env/blog");
    assertThat(both.get("user")).contains("ana");
    assertThat(both.get("poolName")).isEmpty();
  }

  @Test
  void aPropertiesFileMayUseTheNamesOfOthers() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("db.properties"), "jdbcUrl=jdbc:postgresql://h/blog\nusername=ana\n");
    assertThat(DatabaseSettings.file(file).database()).isEqualTo("blog");
    assertThat(DatabaseSettings.file(file).get("user")).contains("ana");
  }

  @Test
  void theDriverIsToldAllButThePool() throws SQLException {
    PGSimpleDataSource source =
        BLOG.with("dataSource.ApplicationName", "ops")
            .dataSource()
            .unwrap(PGSimpleDataSource.class);
    assertThat(source.getServerNames()).containsExactly("db.example.org");
    assertThat(source.getUser()).isEqualTo("ana");
    assertThat(source.getPassword()).isEqualTo("secret");
    assertThat(source.getSslMode()).isEqualTo("require");
    assertThat(source.getApplicationName()).isEqualTo("ops");
  }

  @Test
  void theUserOfTheUrlGivesWayToOneThatIsSet() throws SQLException {
    PGSimpleDataSource source =
        BLOG.with("user", "ben").dataSource().unwrap(PGSimpleDataSource.class);
    assertThat(source.getUser()).isEqualTo("ben");
  }

  @Test
  void anotherDatabaseOfTheServerHasAllElse() throws SQLException {
    PGSimpleDataSource other = BLOG.dataSource("postgres").unwrap(PGSimpleDataSource.class);
    assertThat(other.getDatabaseName()).isEqualTo("postgres");
    assertThat(other.getSslMode()).isEqualTo("require");
  }

  @Test
  void whatIsShownHasNoSecrets() {
    assertThat(BLOG.place()).isEqualTo("jdbc:postgresql://db.example.org:5432/blog");
    assertThat(BLOG.with("password", "pst").with("dataSource.sslpassword", "pst").toString())
        .isEqualTo("DatabaseSettings{maximumPoolSize=3}");
  }

  @Test
  void mistakesAreConfigurationMistakes() {
    assertThatThrownBy(DatabaseSettings.NONE::dataSource)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("No URL is set");
    assertThatThrownBy(BLOG.with("maximumPoolSiz", "3")::dataSource)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("maximumPoolSize");
  }

  @Test
  void oneVariableIsFoundInTheFileToo() throws IOException {
    Path file = Files.writeString(directory.resolve(".env"), "ROWAN_ENV=production\n");
    assertThat(DatabaseSettings.variable(Map.of(), file, "ROWAN_ENV")).contains("production");
    assertThat(DatabaseSettings.variable(Map.of("ROWAN_ENV", "test"), file, "ROWAN_ENV"))
        .contains("test");
    assertThat(DatabaseSettings.variable(Map.of(), file, "OTHER")).isEmpty();
  }
}
