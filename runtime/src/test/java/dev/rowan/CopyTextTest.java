package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a COPY takes from the statement that inserts one row. */
class CopyTextTest {

  private static CopyText of(String insert) {
    CopyText text = CopyText.of(insert);
    assertThat(text).isNotNull();
    return text;
  }

  @Test
  void parametersAndConstants() {
    CopyText text =
        of(
            """
            insert into shop."my (table)" (id, "a, b", price,
                kind, version)
            values (?, ?::citext, ?::numeric(10, 2), 'it''s, (', 0)
            returning id""");
    assertThat(text.table()).isEqualTo("shop.\"my (table)\"");
    assertThat(text.columns()).containsExactly("id", "\"a, b\"", "price", "kind", "version");
    assertThat(text.isBound(0)).isTrue();
    assertThat(text.isBound(1)).isTrue();
    assertThat(text.isBound(2)).isTrue();
    assertThat(text.constant(2)).isEmpty();
    assertThat(text.isBound(3)).isFalse();
    assertThat(text.constant(3)).isEqualTo("'it''s, ('");
    assertThat(text.constant(4)).isEqualTo("0");
  }

  @Test
  void defaultsForNull() {
    CopyText text =
        of(
            "insert into t (a, b, c, d, e)\nvalues (coalesce(?, now()), coalesce(?::citext, 'x'),"
                + " coalesce(?, gen_random_uuid()), coalesce(?, '{}'::text[]),"
                + " coalesce(?, nextval('s')))");
    for (int i = 0; i < 5; i++) {
      assertThat(text.isBound(i)).isTrue();
    }
    assertThat(text.constant(0)).isEqualTo("now()");
    assertThat(text.constant(1)).isEqualTo("'x'");
    assertThat(text.constant(2)).isNull();
    assertThat(text.constant(3)).isEqualTo("'{}'::text[]");
    assertThat(text.constant(4)).isNull();
  }

  @Test
  void otherStatements() {
    assertThat(CopyText.of("insert into t default values\nreturning id")).isNull();
    assertThat(CopyText.of("with base as (\n  insert into t (a)\n  values (?)\n) select 1"))
        .isNull();
  }
}
