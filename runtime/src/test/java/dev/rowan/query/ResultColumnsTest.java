package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.postgres.NaughtyStrings;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of the names that a caller gives, places among the columns become SQL, and nothing else does. */
class ResultColumnsTest {

  private static final ResultColumns COLUMNS =
      ResultColumns.of("id", "created_at", "Mixed", "", "same", "same")
          .named("mail", 4)
          .named("home.city", 5)
          .named("homeTown", 6);

  private static void refused(String name, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COLUMNS.orderBy(Sort.by(name)))
        .withMessage("There is no \"%s\" to sort by; %s", name, why);
  }

  @Test
  void placesStandForNames() {
    assertThat(COLUMNS.orderBy(Sort.parse("-createdAt,id"))).isEqualTo("order by 2 desc, 1\n");
    assertThat(COLUMNS.thenBy(Sort.parse("created_at,Mixed"))).isEqualTo(", 2, 3\n");
    assertThat(COLUMNS.orderBy(Sort.parse("mail,home.city,-home.town,homeTown")))
        .isEqualTo("order by 4, 5, 6 desc, 6\n");
    assertThat(COLUMNS.orderBy(Sort.unsorted())).isEmpty();
    assertThat(COLUMNS.thenBy(Sort.parse(" , "))).isEmpty();
  }

  @Test
  void otherNamesAreRefused() {
    refused("same", "there are id, createdAt, Mixed, mail, home.city, homeTown");
    refused("", "there are id, createdAt, Mixed, mail, home.city, homeTown");
    refused("1", "there are id, createdAt, Mixed, mail, home.city, homeTown");
    refused("createdat", "did you mean createdAt?");
  }

  @Test
  void hostileNamesAreRefused() {
    for (String text : NaughtyStrings.all()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> COLUMNS.orderBy(Sort.by(text)))
          .satisfies(
              refusal ->
                  assertThat(Objects.requireNonNull(refusal.getMessage()))
                      .hasSizeLessThan(200)
                      .doesNotContain("\n", "\r"));
    }
  }
}
