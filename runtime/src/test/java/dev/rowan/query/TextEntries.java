package dev.rowan.query;

import static dev.rowan.query.QBag.BAG;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;

import dev.rowan.mapping.SqlTypes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every public method of the package that takes a text, each as a select that it makes of one. */
final class TextEntries {

  private static final TextExpression X = value("x");
  private static final JsonExpression JSON = JsonFunctions.jsonValue("{}");
  private static final TemporalExpression<LocalDateTime> TIME =
      value(LocalDateTime.of(2024, 1, 1, 0, 0));
  private static final SearchQuery QUERY = TextSearch.plaintoTsquery("simple", "x");
  private static final Expression<byte[]> BYTES =
      value("x".getBytes(StandardCharsets.UTF_8), SqlTypes.BYTEA);
  private static final ArrayExpression<String> ARRAY =
      Sql.array(value(List.of("a"), SqlTypes.listOf(SqlTypes.TEXT)));

  private final Map<String, Function<String, SelectQuery<?, ?>>> all = new TreeMap<>();

  /** By the names of class and method. */
  static Map<String, Function<String, SelectQuery<?, ?>>> all() {
    TextEntries entries = new TextEntries();
    entries.patterns();
    entries.functionsOfText();
    entries.json();
    entries.formats();
    entries.search();
    entries.expressionNames();
    entries.tableNames();
    entries.calls();
    entries.extensions();
    entries.jsonColumns();
    return entries.all;
  }

  private void add(String method, Function<String, SelectQuery<?, ?>> made) {
    all.put(method, made);
  }

  /** The condition as a value, with another one behind it. */
  private void condition(String method, Function<String, Predicate> made) {
    expression(method, text -> made.apply(text).asExpression());
  }

  private void expression(String method, Function<String, Selection<?>> made) {
    add(method, text -> select(made.apply(text), Sql.literal("end")));
  }

  private void patterns() {
    condition("TextExpression.like", X::like);
    condition("TextExpression.likeIfPresent", X::likeIfPresent);
    condition("TextExpression.ilike", X::ilike);
    condition("TextExpression.ilikeIfPresent", X::ilikeIfPresent);
    condition("TextExpression.startsWith", X::startsWith);
    condition("TextExpression.startsWithIfPresent", X::startsWithIfPresent);
    condition("TextExpression.startsWithIgnoreCase", X::startsWithIgnoreCase);
    condition("TextExpression.startsWithIgnoreCaseIfPresent", X::startsWithIgnoreCaseIfPresent);
    condition("TextExpression.endsWith", X::endsWith);
    condition("TextExpression.endsWithIfPresent", X::endsWithIfPresent);
    condition("TextExpression.endsWithIgnoreCase", X::endsWithIgnoreCase);
    condition("TextExpression.endsWithIgnoreCaseIfPresent", X::endsWithIgnoreCaseIfPresent);
    condition("TextExpression.contains", X::contains);
    condition("TextExpression.containsIfPresent", X::containsIfPresent);
    condition("TextExpression.containsIgnoreCase", X::containsIgnoreCase);
    condition("TextExpression.containsIgnoreCaseIfPresent", X::containsIgnoreCaseIfPresent);
    condition("TextExpression.eqIgnoreCase", X::eqIgnoreCase);
    condition("TextExpression.eqIgnoreCaseIfPresent", X::eqIgnoreCaseIfPresent);
    condition("TextExpression.neIgnoreCase", X::neIgnoreCase);
    condition("TextExpression.neIgnoreCaseIfPresent", X::neIgnoreCaseIfPresent);
    condition("TextExpression.inIgnoreCase", text -> X.inIgnoreCase(List.of(text)));
    condition("TextExpression.inIgnoreCaseIfPresent", t -> X.inIgnoreCaseIfPresent(List.of(t)));
    condition("TextExpression.notInIgnoreCase", text -> X.notInIgnoreCase(List.of(text)));
    condition(
        "TextExpression.notInIgnoreCaseIfPresent", t -> X.notInIgnoreCaseIfPresent(List.of(t)));
    condition("TextExpression.matches", X::matches);
    condition("TextExpression.matchesIgnoreCase", X::matchesIgnoreCase);
    condition("TextFunctions.similarTo", X::similarTo);
    condition("TextFunctions.likeAny", text -> X.likeAny(List.of(text, "a")));
    condition("TextFunctions.ilikeAny", text -> X.ilikeAny(List.of(text, "a")));
    condition("TextFunctions.likeAll", text -> X.likeAll(List.of(text, "a")));
  }

  private void functionsOfText() {
    expression("TextExpression.coalesce", X::coalesce);
    expression("TextExpression.nullIf", X::nullIf);
    expression("TextExpression.concat", X::concat);
    expression("TextExpression.overlay", text -> X.overlay(text, 1, 1));
    expression("TextExpression.padStart", text -> X.padStart(9, text));
    expression("TextExpression.padEnd", text -> X.padEnd(9, text));
    expression("TextExpression.position", X::position);
    expression("TextExpression.regexpMatch", X::regexpMatch);
    expression("TextExpression.regexpReplace", text -> X.regexpReplace(text, text, text));
    expression("TextExpression.replace", text -> X.replace(text, text));
    expression("TextExpression.split", X::split);
    expression("TextExpression.splitPart", text -> X.splitPart(text, 1));
    expression("TextExpression.translate", text -> X.translate(text, text));
    expression("TextExpression.trim", X::trim);
    expression("TextExpression.trimStart", X::trimStart);
    expression("TextExpression.trimEnd", X::trimEnd);
    expression("TextExpression.decode", X::decode);
    expression("TextExpression.collate", X::collate);
    expression("TextFunctions.regexpCount", X::regexpCount);
    expression("TextFunctions.regexpPosition", X::regexpPosition);
    expression("TextFunctions.regexpSplit", X::regexpSplit);
    expression("TextFunctions.regexpSubstring", X::regexpSubstring);
    expression("ArrayExpression.join", ARRAY::join);
    expression("Functions.concatWithSeparator", t -> Functions.concatWithSeparator(t, X, X));
    expression("Functions.encode", text -> Functions.encode(BYTES, text));
    expression("Functions.format", Functions::format);
    expression("Aggregates.stringAgg", text -> Aggregates.stringAgg(X, text));
  }

  private void json() {
    expression(
        "JsonFunctions.entry", text -> JsonFunctions.jsonObject(JsonFunctions.entry(text, X)));
    expression("JsonFunctions.jsonValue", JsonFunctions::jsonValue);
    expression("JsonExpression.coalesce", JSON::coalesce);
    condition("JsonExpression.contains", JSON::contains);
    expression("JsonExpression.get", JSON::get);
    expression("JsonExpression.getText", JSON::getText);
    condition("JsonExpression.hasAllKeys", text -> JSON.hasAllKeys(text, "a"));
    condition("JsonExpression.hasAnyKey", text -> JSON.hasAnyKey(text, "a"));
    condition("JsonExpression.hasKey", JSON::hasKey);
    expression("JsonExpression.path", text -> JSON.path(text, "a"));
    expression("JsonExpression.pathText", text -> JSON.pathText(text, "a"));
    expression("JsonExpression.pathAll", text -> JSON.pathAll(text));
    condition("JsonExpression.pathExists", JSON::pathExists);
    expression("JsonExpression.pathFirst", JSON::pathFirst);
    condition("JsonExpression.pathMatches", JSON::pathMatches);
    expression("JsonExpression.with", text -> JSON.with(JSON, text, "a"));
    expression("JsonExpression.without", JSON::without);
    expression("JsonExpression.withoutPath", text -> JSON.withoutPath(text, "a"));
  }

  private void formats() {
    expression("NumberExpression.format", text -> value(7).format(text));
    expression("TemporalExpression.format", TIME::format);
    expression("IntervalExpression.format", t -> Dates.interval(Duration.ofHours(1)).format(t));
    expression("TextFunctions.asNumber", X::asNumber);
    expression("Dates.parseDate", text -> Dates.parseDate(X, text));
    expression("Dates.parseMoment", text -> Dates.parseMoment(X, text));
  }

  private void search() {
    expression("TextSearch.toTsvector", text -> TextSearch.toTsvector(text, X));
    expression("TextSearch.toTsquery", text -> TextSearch.toTsquery(text, text));
    expression("TextSearch.plaintoTsquery", text -> TextSearch.plaintoTsquery("simple", text));
    expression("TextSearch.phrasetoTsquery", text -> TextSearch.phrasetoTsquery("simple", text));
    expression("TextSearch.websearchToTsquery", t -> TextSearch.websearchToTsquery("simple", t));
    expression("TextSearch.headline", text -> TextSearch.headline(text, X, QUERY, text));
  }

  private void expressionNames() {
    expression("Expression.as", text -> BYTES.as(text));
    expression("ComparableExpression.as", text -> Functions.randomUuid().as(text));
    expression("BooleanExpression.as", text -> value(true).as(text));
    expression("NumberExpression.as", text -> value(7).as(text));
    expression("TextExpression.as", X::as);
    expression("TemporalExpression.as", TIME::as);
    expression("ArrayExpression.as", ARRAY::as);
    expression("JsonExpression.as", JSON::as);
    expression("SearchQuery.as", QUERY::as);
    expression("SearchVector.as", text -> TextSearch.toTsvector("simple", X).as(text));
    expression("IntervalExpression.as", t -> Dates.interval(Period.ofDays(1)).as(t));
    expression("RangeExpression.as", text -> Ranges.rangeOf(RangeType.INTEGER, 1, 2).as(text));
    expression("Window.as", text -> Windows.rank().over(Window.orderedBy(X.asc()).as(text)));
  }

  private void tableNames() {
    add("SelectQuery.asTable", text -> from(select(X).asTable(text)));
    add("SelectQuery.asCte", text -> from(select(X).asCte(text)));
    add("SelectQuery.asRecursiveCte", text -> from(select(X).asRecursiveCte(text, self -> none())));
    add(
        "SelectQuery.asRecursiveSetCte",
        text -> from(select(X).asRecursiveSetCte(text, self -> none())));
    add("ValuesQuery.asTable", text -> from(Sql.values(X).asTable(text)));
    add("ValuesQuery.asCte", text -> from(Sql.values(X).asCte(text)));
    add("Sql.rows", text -> from(Sql.rows(text, Sql.function(SqlTypes.TEXT, "lower", X))));
    add("Sql.series", text -> from(Sql.series(text, 1, 1)));
    add("Sql.unnest", text -> from(Sql.unnest(text, ARRAY)));
    add(
        "Dates.moments",
        text -> {
          LocalDateTime day = LocalDateTime.of(2024, 1, 1, 0, 0);
          return from(Dates.moments(text, day, day, Period.ofDays(1)));
        });
  }

  private static Select1<String> none() {
    return select(X).where(Predicate.any());
  }

  private static SelectQuery<?, ?> from(Source table) {
    return select(Sql.literal("begin"), Sql.literal("end")).from(table);
  }

  private void calls() {
    expression("Sql.value", Sql::value);
    expression("Sql.literal", Sql::literal);
    expression("Sql.when", text -> Sql.when(value(true).isTrue(), text).end());
    expression("Sql.function", text -> Sql.function(SqlTypes.TEXT, text, X));
    expression("Aggregates.aggregate", text -> Aggregates.aggregate(SqlTypes.TEXT, text, X));
    expression("Sql.operator", text -> Sql.operator(SqlTypes.TEXT, X, text, X));
    condition("Sql.condition", text -> Sql.condition(X, text, X));
    expression("Sql.raw", text -> Sql.raw(SqlTypes.TEXT, "? || ?", value(text), Sql.literal(text)));
    condition("Sql.rawCondition", text -> Sql.rawCondition("? = ?", value(text), X));
  }

  private void extensions() {
    bag("Discriminator.of", text -> Discriminator.of("label", text).isTrueOf(BAG).asExpression());
    bag("HstoreColumn.get", BAG.tags::get);
    bag("HstoreColumn.hasKey", text -> BAG.tags.hasKey(text).asExpression());
    bag("HstoreColumn.hasAnyKey", text -> BAG.tags.hasAnyKey(text).asExpression());
    bag("HstoreColumn.hasAllKeys", text -> BAG.tags.hasAllKeys(text).asExpression());
    bag("HstoreColumn.without", BAG.tags::without);
    bag("LtreeColumn.isAncestorOf", text -> BAG.shelf.isAncestorOf(text).asExpression());
    bag("LtreeColumn.isDescendantOf", text -> BAG.shelf.isDescendantOf(text).asExpression());
    bag("LtreeColumn.matches", text -> BAG.shelf.matches(text).asExpression());
    bag("LtreeColumn.matchesText", text -> BAG.shelf.matchesText(text).asExpression());
  }

  private void jsonColumns() {
    JsonColumn<String> note = BAG.note;
    bag("JsonColumn.contains", text -> note.contains(text).asExpression());
    bag("JsonColumn.containedBy", text -> note.containedBy(text).asExpression());
    bag("JsonColumn.get", note::get);
    bag("JsonColumn.getText", note::getText);
    bag("JsonColumn.hasKey", text -> note.hasKey(text).asExpression());
    bag("JsonColumn.hasAnyKey", text -> note.hasAnyKey(text, "a").asExpression());
    bag("JsonColumn.hasAllKeys", text -> note.hasAllKeys(text, "a").asExpression());
    bag("JsonColumn.path", text -> note.path(text, "a"));
    bag("JsonColumn.pathText", text -> note.pathText(text, "a"));
    bag("JsonColumn.pathExists", text -> note.pathExists(text, JSON).asExpression());
    bag("JsonColumn.pathMatches", text -> note.pathMatches(text).asExpression());
    bag("JsonColumn.with", text -> note.with(JSON, text, "a"));
    bag("JsonColumn.without", note::without);
    bag("JsonColumn.withoutPath", text -> note.withoutPath(text, "a"));
  }

  private void bag(String method, Function<String, Selection<?>> made) {
    add(method, text -> select(made.apply(text), Sql.literal("end")).from(BAG));
  }
}
