package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.InvalidStatementException;
import dev.rowan.mapping.ExtensionTypes;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without its extension a type is unknown, and the failure says which one to create. */
@RowanTest(schema = "schema.sql")
class ExtensionsTest {

  private static <V> void isRefused(Database database, String sql, SqlType<V> type, V value) {
    assertThatThrownBy(
            () -> {
              try (SqlStatement statement = database.statements("test").prepare(sql)) {
                statement.set(1, type, value);
                statement.exists();
              }
            })
        .isInstanceOf(InvalidStatementException.class)
        .hasMessageContaining("This database does not have the extension")
        .hasMessageContaining("run: create extension");
  }

  @Test
  void theServerDoesNotKnowTheType(Database database) {
    isRefused(database, "select ?::text::hstore is null", SqlTypes.TEXT, "a=>1");
    isRefused(database, "select ?::text::ltree is null", SqlTypes.TEXT, "a");
    isRefused(database, "select ?::text::vector(3) is null", SqlTypes.TEXT, "[1]");
  }

  @Test
  void theDriverDoesNotKnowTheType(Database database) {
    isRefused(database, "select ? is null", ExtensionTypes.HSTORE, Map.of("a", "1"));
    isRefused(database, "select ? is null", ExtensionTypes.VECTOR, new float[] {1});
    isRefused(
        database,
        "select ? is null",
        SqlTypes.listOf(ExtensionTypes.HSTORE),
        List.of(Map.of("a", "1")));
  }
}
