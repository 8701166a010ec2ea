package dev.rowan.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyBuilder;
import dev.rowan.processor.model.TypeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns may come back with a value that Java does not take. */
class UnreadableTest {
  private static PropertyBuilder light(String sqlType) {
    return PropertyBuilder.light("light", sqlType, "RED", "it's green");
  }

  private static boolean isPossible(PropertyBuilder property) {
    return Unreadable.isPossible(property.build(false));
  }

  @Test
  void theNarrowTypesStandInTheTableOfTypes() {
    assertThat(TypeTable.rows())
        .extracting(row -> row.type().constant())
        .containsAll(Unreadable.NARROW);
  }

  @Test
  void whatTheDatabaseMakesOfAnEnum() {
    assertThat(isPossible(light("text").generated(new Generation.Database()))).isTrue();
    assertThat(isPossible(light("text").notInsertable())).isTrue();
    assertThat(isPossible(light("text"))).as("of an embedded value").isFalse();
    assertThat(isPossible(PropertyBuilder.bigint("id").generated(new Generation.Database())))
        .isFalse();
    assertThat(isPossible(PropertyBuilder.text("name").notInsertable())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          text, 'RED', false
          text, 'it''s green', false
          text, 'RED'::"Light", false
          text, 'red', true
          text, 'RED' || '', true
          text, current_light(), true
          smallint, 1, false
          smallint, 2, true
          smallint, 99999, true
          smallint, -1, true
          """)
  void aDefaultValueThatIsAConstantIsKnown(String type, String defaultValue, boolean isPossible) {
    assertThat(isPossible(light(type).defaultValue(defaultValue))).isEqualTo(isPossible);
  }
}
