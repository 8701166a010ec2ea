package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void numbersStandToTheRight() {
    TextTable table = new TextTable("name", "rows").row("film", 1000).row("a", 7).row("b", null);
    assertThat(table)
        .hasToString(
            """
              name  rows
              ----  ----
              film  1000
              a        7
              b
            """);
  }

  @Test
  void longTextIsCut() {
    assertThat(new TextTable("t").row("x".repeat(50)).toString())
        .contains("x".repeat(37) + "...\n");
  }

  @Test
  void aScriptIsCutIntoItsParts() {
    var parts =
        CopyScript.parse("select 1;\nCOPY public.t (a) FROM stdin;\n1\n2\n\\.\nselect 2;\n");
    assertThat(parts).hasSize(3);
    assertThat(parts.get(1).table()).isEqualTo("t");
    assertThat(parts.get(1).data()).isEqualTo("1\n2\n");
    assertThat(parts.get(1).rows()).isEqualTo(2);
    assertThatThrownBy(() -> CopyScript.parse("COPY public.t (a) FROM stdin;\n1\n"))
        .hasMessageContaining("no end");
  }
}
