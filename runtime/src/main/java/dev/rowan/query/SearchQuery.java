package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is a {@code tsquery}: words to be searched for, and how they stand together;
 * read as its text. Made by {@link TextSearch}. Immutable.
 */
public final class SearchQuery extends Formula<String> {

  SearchQuery(Template template, @Nullable String label) {
    super(template, SqlTypes.TEXT, label);
  }

  SearchQuery(Template template) {
    this(template, null);
  }

  /** What both find. */
  public SearchQuery and(SearchQuery other) {
    return new SearchQuery(Template.infix(this, " && ", other));
  }

  /** What one of them finds. */
  public SearchQuery or(SearchQuery other) {
    return new SearchQuery(Template.infix(this, " || ", other));
  }

  /** What this does not find. */
  public SearchQuery not() {
    return new SearchQuery(Template.infix("!! ", this));
  }

  /** Where the other follows this immediately. */
  public SearchQuery followedBy(SearchQuery other) {
    return new SearchQuery(Template.call("tsquery_phrase", this, other));
  }

  @Override
  public SearchQuery as(String name) {
    return new SearchQuery(Template.of(this), Identifiers.check(name));
  }

  @Override
  String placeholder() {
    return "?::tsquery";
  }

  @Override
  String arrayPlaceholder() {
    return "?::tsquery[]";
  }
}
