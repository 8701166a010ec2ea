package dev.rowan.migrations.pull;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {

  @ParameterizedTest
  @CsvSource({
    "user, users",
    "person, people",
    "salesperson, salespeople",
    "address, addresses",
    "status, statuses",
    "bus, buses",
    "category, categories",
    "day, days",
    "box, boxes",
    "batch, batches",
    "cache, caches",
    "house, houses",
    "movie, movies",
    "analysis, analyses",
    "criterion, criteria",
    "child, children",
    "schema, schemas",
    "photo, photos",
    "id, ids",
    "key, keys"
  })
  void oneAndMany(String one, String many) {
    assertThat(EnglishWords.singular(many)).isEqualTo(one);
    assertThat(EnglishWords.plural(one)).isEqualTo(many);
    assertThat(EnglishWords.singular(one)).isEqualTo(one);
    assertThat(EnglishWords.plural(many)).isEqualTo(many);
  }

  @ParameterizedTest
  @ValueSource(strings = {"series", "data", "species", "news", "staff", "metadata"})
  void thatHaveNoPlural(String word) {
    assertThat(EnglishWords.singular(word)).isEqualTo(word);
    assertThat(EnglishWords.plural(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"address", "status", "access", "alias", "gas", "qos", "canvas", "analysis"})
  void thatOnlyLookLikePlurals(String word) {
    assertThat(EnglishWords.singular(word)).isEqualTo(word);
  }
}
