package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.postgres.NaughtyStrings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names from outside: they are found among the names of a table, or refused. */
class SortTest {
  private final Films films = new Films();

  private static final class Films extends EntityTable<Object> {
    private final EntityColumn<Long> id = bigint("film_id");
    private final EntityColumn<String> label = text("label");
    private final EntityColumn<String> other = text("id");

    private Films() {
      super("", "film", Unread.ROWS, null);
      primaryKey(id);
      timestamptz("created_at");
      integer("_rank");
    }

    @Override
    protected Map<String, EntityColumn<?>> renamed() {
      return Map.ofEntries(Map.entry("id", id), Map.entry("otherId", other));
    }
  }

  private List<String> sorted(Sort sort) {
    return List.of(sort.of(films)).stream().map(Object::toString).toList();
  }

  private void refused(String name, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sort.by(name).of(films))
        .withMessage("There is no \"%s\" to sort by; %s", name, why);
  }

  @Test
  void propertiesComeBeforeColumns() {
    assertThat(sorted(Sort.by("id", "film_id", "otherId", "label")))
        .isEqualTo(
            List.of(films.id.asc(), films.id.asc(), films.other.asc(), films.label.asc()).stream()
                .map(Object::toString)
                .toList());
  }

  @Test
  void namesAreThoseOfTheColumnOrWhatItSaysInJava() {
    assertThat(sorted(Sort.parse("createdAt,-created_at,_rank"))).hasSize(3);
    assertThat(sorted(Sort.by("created.at"))).isEqualTo(sorted(Sort.by("createdAt")));
    refused("createdAt.", "did you mean createdAt?");
    refused("created_At", "did you mean createdAt?");
    refused("LABEL", "did you mean label?");
  }

  @Test
  void whatIsMissingIsSaid() {
    refused("lable", "did you mean label?");
    refused("nothing", "there are id, label, otherId, createdAt, rank");
    refused("", "there are id, label, otherId, createdAt, rank");
  }

  @Test
  void hostileNamesAreRefused() {
    for (String text : NaughtyStrings.all()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Sort.by(text).of(films))
          .satisfies(
              refusal ->
                  assertThat(Objects.requireNonNull(refusal.getMessage()))
                      .hasSizeLessThan(200)
                      .doesNotContain("\n", "\r"));
    }
  }

  @Test
  void hostileListsOfNamesAreRefused() {
    for (String text : NaughtyStrings.all()) {
      Sort sort = Sort.parse(text).reversed();
      if (!sort.toString().isEmpty()) {
        assertThatIllegalArgumentException().isThrownBy(() -> sort.of(films));
      }
    }
  }
}
