package dev.rowan.query;

import static dev.rowan.query.Sql.value;
import static dev.rowan.query.TextSearch.headline;
import static dev.rowan.query.TextSearch.phrasetoTsquery;
import static dev.rowan.query.TextSearch.plaintoTsquery;
import static dev.rowan.query.TextSearch.toTsquery;
import static dev.rowan.query.TextSearch.toTsvector;
import static dev.rowan.query.TextSearch.websearchToTsquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.SearchVector.Weight;
import org.junit.jupiter.api.Test;

/** Search by words. */
class TextSearchTest extends FunctionTest {

  private static final TextExpression TEXT = value("A mad scientist fights two dogs");
  private static final SearchVector WORDS = toTsvector("english", TEXT);
  private static final SearchQuery DOG = toTsquery("english", "dog");
  private static final SearchQuery BOAT = toTsquery("english", "boat");

  @Test
  void matches() {
    isTrue(WORDS.matches(DOG), "to_tsvector('english', ?) @@ to_tsquery('english', ?)");
    isTrue(
        WORDS.matches(DOG.and(BOAT.not())),
        "to_tsvector('english', ?) @@ (to_tsquery('english', ?) && (!! to_tsquery('english', ?)))");
    isTrue(
        WORDS.matches(BOAT.or(DOG)),
        "to_tsvector('english', ?) @@ (to_tsquery('english', ?) || to_tsquery('english', ?))");
    isTrue(
        WORDS.matches(websearchToTsquery("english", "\"mad scientist\" -boat")),
        "to_tsvector('english', ?) @@ websearch_to_tsquery('english', ?)");
    isTrue(
        WORDS.matches(plaintoTsquery("english", "dogs mad")),
        "to_tsvector('english', ?) @@ plainto_tsquery('english', ?)");
    isTrue(
        WORDS.matches(phrasetoTsquery("english", "dogs mad")).not(),
        "not (to_tsvector('english', ?) @@ phraseto_tsquery('english', ?))");
    isTrue(
        WORDS.matches(toTsquery("english", "mad").followedBy(toTsquery("english", "scientist"))),
        "to_tsvector('english', ?) @@ tsquery_phrase(to_tsquery('english', ?), to_tsquery('english', ?))");
  }

  @Test
  void ranks() {
    assertThat(WORDS.weighted(Weight.A).rank(DOG))
        .hasToString(
            "ts_rank(setweight(to_tsvector('english', ?), 'A'), to_tsquery('english', ?))");
    float plain = database.select(WORDS.rank(DOG)).one();
    float heavy = database.select(WORDS.weighted(Weight.A).rank(DOG)).one();
    float even = database.select(WORDS.weighted(Weight.A).rank(DOG, 1f, 1f, 1f, 0.1f)).one();
    assertThat(heavy).isGreaterThan(plain);
    assertThat(even).isEqualTo(plain);
    assertThat(database.select(WORDS.rankCd(BOAT)).one()).isZero();
    assertThat(database.select(WORDS.rankCd(DOG, 0.5f, 1f, 1f, 1f)).one()).isEqualTo(0.5f);
    holds(
        WORDS.concat(WORDS).length(),
        "length(to_tsvector('english', ?) || to_tsvector('english', ?))",
        5);
  }

  @Test
  void marks() {
    holds(
        headline("english", TEXT, DOG, "StartSel=<, StopSel=>"),
        "ts_headline('english', ?, to_tsquery('english', ?), 'StartSel=<, StopSel=>')",
        "A mad scientist fights two <dogs>");
    holds(
        headline("english", TEXT, DOG),
        "ts_headline('english', ?, to_tsquery('english', ?))",
        "A mad scientist fights two <b>dogs</b>");
  }
}
