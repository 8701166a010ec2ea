package dev.rowan.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvironmentTest {

  @TempDir Path directory;

  @Test
  void theEnvironmentGoesBeforeTheFile() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve(".env"),
            """
            DATABASE_URL=postgres://file/blog
            DATABASE_MAXIMUM_POOL_SIZE=3
            DATABASE_NAME=of another tool
            """);
    Map<String, String> variables =
        Map.of("DATABASE_URL", "postgres://env/blog", "DATABASE_USER", "ana", "HOME", "/");
    assertThat(Environment.read(variables, file))
        .containsOnly(
            Map.entry("url", "postgres://env/blog"),
            Map.entry("user", "ana"),
            Map.entry("maximumPoolSize", "3"));
  }

  @Test
  void withoutAUrlItSaysWhereItLooked() {
    assertThatThrownBy(() -> Environment.read(Map.of(), directory.resolve(".env")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("DATABASE_URL is not set")
        .hasMessageContaining(".env");
  }
}
