package dev.rowan.migrations.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.declared.DeclaredStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterSqlTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "select :a, :b, :a => select $1, $2, $1",
        "select x from t where id in (:ids) => select x from t where id = any($1)",
        "select x from t where id not in ( :ids ) => select x from t where id <> all($1)",
        "select x from t where id in (:a, :b) => select x from t where id in ($1, $2)",
        "select :a::text || ':b' \":c\" /* :d */ from t => select $1::text || ':b' \":c\" /* :d */ from t",
        "select k[1:2], k[i:n], f(days := :days) => select k[1:2], k[i:n], f(days := $1)",
        "select $$ :a $$ || E'\\':b' || :c; => select $$ :a $$ || E'\\':b' || $1",
        "select $2 + $1 => select $2 + $1",
      })
  void namesBecomeNumbers(String text, String sql) {
    assertThat(ParameterSql.named(text).sql()).isEqualTo(sql);
  }

  @Test
  void namesAreKnownInTheirOrder() {
    assertThat(ParameterSql.named("select :b, :a, :b").names()).containsExactly("b", "a");
    assertThat(ParameterSql.named("select $2 + $1").names()).containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "select 1; drop table users", "select 'a", "-- nothing"})
  void oneStatementHasAPlan(String text) {
    assertThatThrownBy(() -> ParameterSql.named(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void statementsOfRepositoriesKeepTheNamesOfTheirQueries() {
    DeclaredStatement statement =
        new DeclaredStatement(
            "blog.Posts",
            "search",
            "SEARCH",
            "select id from t where ? is null or a ?? 'k' and b = any(?) and c = ? offset ? limit 20",
            "select id from t where :a is null or a ? 'k' and b in (:ids) and c = :a");
    ParameterSql sql = ParameterSql.of(statement);
    assertThat(sql.sql())
        .isEqualTo(
            "select id from t where $1 is null or a ? 'k' and b = any($2) and c = $1"
                + " offset $3 limit 20");
    assertThat(sql.names()).containsExactly("a", "ids", "4");
  }

  @Test
  void onlyQueriesAndWritesHavePlans() {
    assertThat(ParameterSql.named("(select 1) union select 2").hasPlan()).isTrue();
    assertThat(ParameterSql.named("delete from t").hasPlan()).isTrue();
    assertThat(ParameterSql.named("create table t (id int)").hasPlan()).isFalse();
  }
}
