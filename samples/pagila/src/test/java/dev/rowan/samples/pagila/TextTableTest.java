package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

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
}
