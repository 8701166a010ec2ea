package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.samples.pagila.CopyScript.Part;
import org.junit.jupiter.api.Test;

class CopyScriptTest {

  @Test
  void blocksAreCutFromTheStatementsAroundThem() {
    assertThat(CopyScript.parse("select 1;\nCOPY public.t (a) FROM stdin;\n1\n2\n\\.\nselect 2;\n"))
        .extracting(Part::sql, Part::data, Part::rows)
        .containsExactly(
            tuple("select 1;\n", "", 0L),
            tuple("COPY public.t (a) FROM stdin;", "1\n2\n", 2L),
            tuple("select 2;\n\n", "", 0L));
  }

  @Test
  void aBlockKnowsItsTable() {
    Part block = CopyScript.parse("COPY public.film (film_id) FROM stdin;\n\\.\n").get(0);
    assertThat(block.isCopy()).isTrue();
    assertThat(block.table()).isEqualTo("film");
    assertThat(block.rows()).isZero();
  }

  @Test
  void aBlockWithoutAnEndIsRefused() {
    assertThatThrownBy(() -> CopyScript.parse("COPY public.t (a) FROM stdin;\n1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COPY public.t (a) FROM stdin;");
  }
}
