package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String shown(Progress progress) {
    progress.at("film", 0);
    progress.done("film", 1000);
    progress.at("rental", 1000);
    progress.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalSeesABarThatMovesAndGoes() {
    assertThat(shown(new Progress(out, true, 2000)))
        .doesNotContain("\n")
        .contains("\r  [" + ".".repeat(30) + "] film")
        .contains("\r  [" + "#".repeat(15) + ".".repeat(15) + "] rental")
        .endsWith(" \r");
  }

  @Test
  void aFileSeesALineForEachPart() {
    assertThat(shown(new Progress(out, false, 2000)))
        .isEqualTo("  film" + " ".repeat(20) + " " + "  1,000 rows" + System.lineSeparator());
  }
}
