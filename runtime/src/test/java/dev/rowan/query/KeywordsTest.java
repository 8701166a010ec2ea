package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.postgres.NaughtyStrings;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names are quoted where the server itself would quote them. */
class KeywordsTest {

  private static PersonTable table;

  @BeforeAll
  static void open() {
    table = new PersonTable();
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void keywordsAreQuotedAsTheServerDoes() {
    List<String> words = texts("select word from pg_get_keywords()");
    assertThat(words).hasSizeGreaterThan(400);
    for (String word : words) {
      if (!quotedByServer(word).equals(word)) {
        assertThat(Identifiers.quoted(word)).isEqualTo(quotedByServer(word));
      }
    }
  }

  @Test
  void hostileNamesAreQuotedAsTheServerDoes() {
    for (String name : NaughtyStrings.all()) {
      if (!name.isEmpty() && NaughtyStrings.fits(name)) {
        assertThat(Identifiers.quoted(name)).isEqualTo(quotedByServer(name));
      }
    }
  }

  private static String quotedByServer(String name) {
    try (SqlStatement quote = table.statements.prepare("select quote_ident(?)")) {
      quote.setString(1, name);
      return quote.one(row -> row.getString(1));
    }
  }

  private static List<String> texts(String sql) {
    try (SqlStatement statement = table.statements.prepare(sql)) {
      return statement.list(row -> row.getString(1));
    }
  }
}
