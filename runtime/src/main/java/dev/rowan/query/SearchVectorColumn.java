package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/** A column of {@code tsvector}: the words of a text with their places. */
public final class SearchVectorColumn extends EntityColumn<String> {

  SearchVectorColumn(EntityTable<?> table, String name, SqlType<String> type) {
    super(table, name, type, "");
  }

  /** The words, for what else there is to do with them. */
  public SearchVector words() {
    return TextSearch.searchVector(this);
  }

  /** True where the words are as the query wants them. */
  public Predicate matches(SearchQuery query) {
    return words().matches(query);
  }

  /** How well this matches, by how often the words occur. */
  public NumberExpression<Float> rank(SearchQuery query) {
    return words().rank(query);
  }
}
