package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings that break careless code: each comes back as it was, or is refused. */
final class HostileTextTest {

  private static final Database DB = TestServer.newPool().build();
  private static final SqlType<List<String>> LIST = SqlTypes.listOf(SqlTypes.TEXT);

  @AfterAll
  static void close() {
    assertThat(Pools.active(DB)).isZero();
    DB.close();
  }

  static List<String> strings() {
    return NaughtyStrings.all();
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(strings()).hasSize(1145);
    assertThat(strings().stream().filter(text -> !NaughtyStrings.fits(text))).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void textSurvivesOrIsRefused(String text) {
    if (!NaughtyStrings.fits(text)) {
      assertThatThrownBy(() -> echo(text)).isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> echoInList(text)).isInstanceOf(InvalidValueException.class);
      return;
    }
    assertThat(echo(text)).isEqualTo(text);
    assertThat(echoInList(text)).containsExactly("a", text, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "abc\0", "\uD800", "\uDC00x", "x\uDC00\uD800", "\uD83D\uD83D\uDE00"})
  void whatTextCannotHoldIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> echo(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Parameter 1")
        .hasMessageContaining("PostgreSQL text cannot hold");
  }

  private static String echo(String text) {
    try (SqlStatement echo = DB.statements("test").prepare("select ?::text")) {
      echo.setString(1, text);
      return echo.row().getString(1);
    }
  }

  private static List<String> echoInList(String text) {
    try (SqlStatement echo = DB.statements("test").prepare("select ?::text[]")) {
      echo.set(1, LIST, java.util.Arrays.asList("a", text, null));
      return echo.row().get(1, LIST);
    }
  }
}
