package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The generated statements that insert many rows, and their parts. */
final class InsertTextTest {

  @Test
  void ofRowsThatComeBackWithAscendingIds() {
    InsertText text =
        InsertText.of(
            """
            insert into "My".users ("user", "a, b",
                points)
            select v."user", v."a, b",
                coalesce(v.points, 1)
            from unnest(?::text[], ?::text[],
                ?::integer[]) with ordinality as v("user", "a, b",
                points, n_)
            order by v.n_
            returning id
            """);
    assertThat(text.table()).isEqualTo("\"My\".users");
    assertThat(text.columns()).containsExactly("\"user\"", "\"a, b\"", "points");
    assertThat(text.number()).isEqualTo("v.n_");
    assertThat(text.insert()).startsWith("insert into").endsWith("coalesce(v.points, 1)");
    assertThat(text.rows()).startsWith("from unnest(").endsWith("points, n_)");
  }

  @Test
  void ofRowsThatComeBackByTheirKeys() {
    InsertText text =
        InsertText.of(
            """
            with given as (
              select *
              from unnest(?::integer[], ?::text[]) with ordinality as v(id, name, n)
            ), written as (
              insert into tags (id, name)
              select v.id, v.name
              from given v
              order by v.n
              returning id, made_at
            )
            select w.made_at
            from written w
            join given v on w.id = v.id
            order by v.n
            """);
    assertThat(text.table()).isEqualTo("tags");
    assertThat(text.columns()).containsExactly("id", "name");
    assertThat(text.insert()).isEqualTo("insert into tags (id, name)\nselect v.id, v.name");
    assertThat(text.rows())
        .isEqualTo("from unnest(?::integer[], ?::text[]) with ordinality as v(id, name, n)");
  }
}
