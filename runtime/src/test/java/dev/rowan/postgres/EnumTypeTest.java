package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.EnumType;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** The calls that generated code makes: no other method may stand in their way. */
final class EnumTypeTest {

  @Test
  void typesAreMadeWithAndWithoutLabels() {
    EnumType<DayOfWeek> text = EnumType.text(DayOfWeek.values());
    EnumType<DayOfWeek> named = EnumType.named("weekday", DayOfWeek.values());
    assertThat(text.fingerprint(DayOfWeek.MONDAY)).isEqualTo("MONDAY");
    assertThat(named).hasToString("weekday");
  }
}
