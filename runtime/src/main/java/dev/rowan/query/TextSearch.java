package dev.rowan.query;

/**
 * Search in texts by their words. To be imported statically. A configuration, {@code english}, says
 * what a word is; it stands in the SQL as a literal, as it does in an index. What is searched for
 * is a parameter.
 */
public final class TextSearch {

  private TextSearch() {}

  /** A view of a column that is a {@code tsvector} in the database and text in Java. */
  public static SearchVector searchVector(Expression<String> of) {
    return new SearchVector(Template.of(of), Node.of(of).label());
  }

  /** The words of a text. */
  public static SearchVector toTsvector(String config, Expression<String> text) {
    return new SearchVector(Template.call("to_tsvector", Literals.text(config), text));
  }

  /**
   * A query in PostgreSQL's own syntax, {@code dog & !boat}; what is not of it is an error of the
   * database.
   */
  public static SearchQuery toTsquery(String config, String query) {
    return query("to_tsquery", config, query);
  }

  /** A query as search engines have it, {@code dog or "mad scientist" -boat}; never an error. */
  public static SearchQuery websearchToTsquery(String config, String query) {
    return query("websearch_to_tsquery", config, query);
  }

  /** A query for all words of the text. */
  public static SearchQuery plaintoTsquery(String config, String text) {
    return query("plainto_tsquery", config, text);
  }

  /** A query for the words of the text in their order. */
  public static SearchQuery phrasetoTsquery(String config, String text) {
    return query("phraseto_tsquery", config, text);
  }

  private static SearchQuery query(String function, String config, String text) {
    return new SearchQuery(Template.call(function, Literals.text(config), Texts.value(text)));
  }

  /** An excerpt of the text in which what the query finds is marked. */
  public static TextExpression headline(String config, Expression<String> text, SearchQuery query) {
    return Texts.call("ts_headline", Literals.text(config), text, query);
  }

  /**
   * As {@link #headline(String, Expression, SearchQuery)}, with options: {@code StartSel=<b>,
   * StopSel=</b>, MaxWords=20}. The text is not escaped for HTML.
   */
  public static TextExpression headline(
      String config, Expression<String> text, SearchQuery query, String options) {
    return Texts.call("ts_headline", Literals.text(config), text, query, Literals.text(options));
  }
}
