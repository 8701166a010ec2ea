package dev.rowan.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "select a from t | select a from t",
        "select a from t order by a limit 3 | select a from t",
        "select a from t ORDER  BY a desc; | select a from t",
        "select a from t where b = 1 for update skip locked | select a from t where b = 1",
        "select a, sum(b) over (order by c) from t order by a | select a, sum(b) over (order by c) from t",
        "(select a from t order by a limit 1) union select 2 order by 1 | (select a from t order by a limit 1) union select 2",
        "select substring(a from 1 for 2) from t | select substring(a from 1 for 2) from t",
        "select 'order by' as \"order by\" from t -- order by | select 'order by' as \"order by\" from t -- order by",
        "with x as (select 1 order by 1) select * from x order by 1 | with x as (select 1 order by 1) select * from x"
      })
  void countsWithoutOrder(String sql, String counted) {
    assertThat(PartText.count(sql))
        .isEqualTo("select count(*) from (\n" + counted + "\n) as counted");
  }

  @Test
  void opensTheEnd() {
    assertThat(PartText.open("select ';' from t; -- done")).isEqualTo("select ';' from t");
    assertThat(PartText.open("select 1 -- ;")).isEqualTo("select 1 -- ;");
  }
}
