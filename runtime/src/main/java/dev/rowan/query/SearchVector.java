package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is a {@code tsvector}: the words of a text with their places; read as its
 * text. Made by {@link TextSearch}. Immutable.
 */
public final class SearchVector extends Formula<String> {

  /** How much a word counts, from A, the most, to D. */
  public enum Weight {
    /** 1.0, where nothing else is said. */
    A,
    /** 0.4. */
    B,
    /** 0.2. */
    C,
    /** 0.1; the weight of words that were given none. */
    D
  }

  SearchVector(Template template, @Nullable String label) {
    super(template, SqlTypes.TEXT, label);
  }

  SearchVector(Template template) {
    this(template, null);
  }

  /** True where the words are as the query wants them. */
  public Predicate matches(SearchQuery query) {
    return new TemplateCondition(Template.infix(this, " @@ ", query));
  }

  /** The words of this, then those of the other. */
  public SearchVector concat(SearchVector other) {
    return new SearchVector(Template.infix(this, " || ", other));
  }

  /** The same words, all of this weight. */
  public SearchVector weighted(Weight weight) {
    return new SearchVector(Template.call("setweight", this, "'" + weight + "'"));
  }

  /** How well this matches, by how often the words occur. */
  public NumberExpression<Float> rank(SearchQuery query) {
    return rank("ts_rank", this, query);
  }

  /** As {@link #rank(SearchQuery)}, with what each weight counts. */
  public NumberExpression<Float> rank(SearchQuery query, float d, float c, float b, float a) {
    return rank("ts_rank", weights(d, c, b, a), this, query);
  }

  /** How well this matches, by how near to each other the words are, too. */
  public NumberExpression<Float> rankCd(SearchQuery query) {
    return rank("ts_rank_cd", this, query);
  }

  /** As {@link #rankCd(SearchQuery)}, with what each weight counts. */
  public NumberExpression<Float> rankCd(SearchQuery query, float d, float c, float b, float a) {
    return rank("ts_rank_cd", weights(d, c, b, a), this, query);
  }

  private static NumberExpression<Float> rank(String function, Object... arguments) {
    return new NumberFormula<>(Template.call(function, arguments), SqlTypes.REAL);
  }

  private static String weights(float d, float c, float b, float a) {
    return "'{" + d + ", " + c + ", " + b + ", " + a + "}'";
  }

  /** The number of different words. */
  public NumberExpression<Integer> length() {
    return new NumberFormula<>(Template.call("length", this), SqlTypes.INTEGER);
  }

  @Override
  public SearchVector as(String name) {
    return new SearchVector(Template.of(this), Identifiers.check(name));
  }

  @Override
  public SearchVector coalesce(Expression<String> other) {
    return new SearchVector(Template.call("coalesce", this, other));
  }

  @Override
  String placeholder() {
    return "?::tsvector";
  }

  @Override
  String arrayPlaceholder() {
    return "?::tsvector[]";
  }
}
