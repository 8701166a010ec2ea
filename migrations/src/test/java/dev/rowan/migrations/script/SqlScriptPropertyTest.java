package dev.rowan.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scripts of any statements, with anything between them. */
final class SqlScriptPropertyTest {
  private static final Arbitrary<String> PARTS =
      Arbitraries.of(
          "select",
          "';'",
          "E'\\';'",
          "\";\"",
          "$$;'$$",
          "$a$ $$;$$ $a$",
          "(1; 2)",
          "/* ;' /* ; */ */",
          "-- ;'\n",
          "a$b",
          "1.5e3",
          "::",
          "::int[]",
          "case when x then y end",
          "\u00e9\uD83D\uDE00",
          "@>",
          ":=",
          "\t");

  @Property
  void givesBackTheStatementsThatItWasMadeOf(
      @ForAll("statements") List<String> statements, @ForAll("gaps") String gap) {
    String script = String.join(gap, statements) + ";";
    assertThat(SqlScript.statements(script)).extracting(ScriptStatement::sql).isEqualTo(statements);
  }

  @Property
  void neverFailsButWithAMessage(@ForAll String text) {
    try {
      List<ScriptStatement> statements = SqlScript.statements(text);
      for (ScriptStatement statement : statements) {
        assertThat(text.startsWith(statement.sql(), statement.offset())).isTrue();
        assertThat(statement.line())
            .isEqualTo(
                1 + text.substring(0, statement.offset()).chars().filter(c -> c == '\n').count());
      }
    } catch (ScriptSyntaxException e) {
      assertThat(e.getMessage()).isNotEmpty();
      assertThat(e.line()).isPositive();
    }
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return PARTS
        .list()
        .ofMaxSize(6)
        .map(parts -> "select " + String.join(" ", parts) + " 1")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of(";", "\n;\n", " /* ; */ ; -- ; '\r\n", ";;\t;")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(gaps -> String.join("", gaps));
  }
}
