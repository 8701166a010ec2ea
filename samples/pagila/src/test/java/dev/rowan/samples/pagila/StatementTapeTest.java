package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.StatementEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTapeTest {
  private final StatementTape tape = new StatementTape();

  private void ran(String sql, long rows) {
    Duration time = Duration.ofNanos(1_250_000);
    tape.executed(new StatementEvent("Owner", sql, List.of(), time, rows, null, null));
  }

  @Test
  void aStatementIsALineWithItsFigures() {
    ran("select 1\nfrom t\n", 1);
    ran("delete from t", 0);
    assertThat(tape.rewind())
        .isEqualTo(
            "  sql> select 1 from t  -- 1 row, 1.3 ms\n  sql> delete from t  -- 0 rows, 1.3 ms\n");
    assertThat(tape.rewind()).isEmpty();
  }

  @Test
  void aLongStatementIsBrokenBetweenWords() {
    ran("select " + "column, ".repeat(20) + "last from t", 3);
    List<String> lines = tape.rewind().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).hasSizeLessThanOrEqualTo(100).endsWith("column,");
    assertThat(lines.get(1))
        .startsWith("       column,")
        .endsWith("last from t  -- 3 rows, 1.3 ms");
  }
}
