package dev.rowan.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlScriptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select ';'",
        "select 'it''s;'",
        "select E'it\\';s'",
        "select e'a\\\\'",
        "select 'a\\'",
        "select E'a\\''\n  'b\\';'",
        "select U&'\\003b;'",
        "select \"a;b\"\"c;\"",
        "select $$;$$",
        "select $body$; $$ ; $b$ ; $body$",
        "select $é$;$é$",
        "select a$b$c, ';' || d$b$e",
        "select 1 /* ; /* ; */ ; */ + 1",
        "select 1 -- ;\n + 1",
        "create rule r as on insert to t do also (insert into a values (1); insert into b values (2))",
        "create function f() returns int language sql begin atomic select 1; select case when true"
            + " then 2 end; end",
        "create or replace procedure p() begin atomic insert into t values (1); end",
        "create function \"begin\"() returns int language sql return 1",
        "select '\u00A0;\u2003;'",
        "select 1 as \u00A0",
      })
  void keepsOneStatementTogether(String sql) {
    assertThat(sqls("select 0;\n" + sql + "\n;select 9"))
        .containsExactly("select 0", sql, "select 9");
  }

  @Test
  void leavesOutWhatIsNoStatement() {
    assertThat(sqls("")).isEmpty();
    assertThat(sqls(" ;; -- nothing\n /* at all */ ;\r\n")).isEmpty();
    assertThat(sqls("-- before\nselect 1 /* in */ + 1 -- after\n;"))
        .containsExactly("select 1 /* in */ + 1");
  }

  @Test
  void knowsWhereStatementsBegin() {
    List<ScriptStatement> statements =
        SqlScript.statements("-- one\r\nselect 1;\r\n\r\n  select\n2;\nselect 3");
    assertThat(statements).extracting(ScriptStatement::line).containsExactly(2, 4, 6);
    assertThat(statements).extracting(ScriptStatement::number).containsExactly(1, 2, 3);
    assertThat(statements.get(1).offset()).isEqualTo(23);
  }

  @Test
  void readsTheRowsOfCopies() {
    List<ScriptStatement> statements =
        SqlScript.statements(
            "copy t (a, \"b;\") from stdin with (format csv); -- rows\n1,;\n2,'\n\\.\nselect 1;\n"
                + "COPY t FROM STDIN;\r\n\\.\r\nselect 2");
    assertThat(statements)
        .extracting(ScriptStatement::data)
        .containsExactly("1,;\n2,'\n", null, "", null);
    assertThat(statements.get(3).line()).isEqualTo(8);
    assertThat(sqls("copy t from stdin_file; select 1")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "select 'a           | 2 | the string that begins here does not end",
        "select E'a\\'       | 2 | the string that begins here does not end",
        "select $a$ $$       | 2 | the string that begins here with $a$ does not end",
        "select \"a          | 2 | the name in quotes that begins here does not end",
        "select /* a /* */   | 2 | the comment /* that begins here does not end",
        "copy t from stdin;  | 2 | the rows of this copy do not end",
        "\\connect other     | 2 | \"\\connect other\" is a command of psql",
      })
  void saysWhatDoesNotEnd(String sql, int line, String message) {
    assertThatThrownBy(() -> SqlScript.statements("select 1;\n" + sql + "\n\n"))
        .isInstanceOfSatisfying(
            ScriptSyntaxException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(message);
  }

  @Test
  void refusesTheCharacterThatPostgresCannotHold() {
    assertThatThrownBy(() -> SqlScript.statements("select '\0'"))
        .hasMessage("there is a character U+0000, which no SQL can hold");
  }

  @ParameterizedTest
  @CsvSource({
    "create index concurrently i on t (a), ALONE",
    "create unique index concurrently if not exists i on t (a), ALONE",
    "drop index concurrently i, ALONE",
    "create index i on t (concurrently), PLAIN",
    "vacuum t, ALONE_REPEATABLE",
    "alter system set work_mem = 1, ALONE_REPEATABLE",
    "reindex index concurrently i, ALONE_REPEATABLE",
    "reindex (concurrently) table t, ALONE_REPEATABLE",
    "reindex table t, PLAIN",
    "refresh materialized view concurrently v, PLAIN",
    "create database d, ALONE",
    "alter table t detach partition p concurrently, ALONE",
    "begin, BEGIN",
    "start transaction, BEGIN",
    "commit, COMMIT",
    "end, COMMIT",
    "rollback, ROLLBACK",
    "rollback to savepoint s, PLAIN",
    "savepoint s, PLAIN",
    "call p(), ROUTINE",
  })
  void knowsWhatStatementsAskOfTheTransaction(String sql, StatementKind kind) {
    assertThat(StatementKind.of(SqlScript.statements("/* */ " + sql).get(0))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "create index concurrently i on t (a), i, t",
    "create index concurrently on only s.t (a), , s.t",
    "create unique index concurrently if not exists \"I on\" on s.\"T\" (a), \"\"\"I on\"\"\", s.\"T\"",
    "drop index concurrently if exists s.i cascade, s.i,",
  })
  void knowsTheIndexThatIsMade(String sql, String name, String table) {
    assertThat(ConcurrentIndex.of(SqlScript.statements(sql).get(0)))
        .hasValueSatisfying(
            index -> {
              assertThat(index.name())
                  .isEqualTo(name == null ? null : name.replace("\"\"\"", "\""));
              assertThat(index.table()).isEqualTo(table);
            });
  }

  private static List<String> sqls(String script) {
    return SqlScript.statements(script).stream().map(ScriptStatement::sql).toList();
  }
}
