package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/**
 * A column of {@code jsonb} or {@code json}. As a value it is what its Java type says, which is
 * what {@code eq} compares and an update sets; {@link #json} and the other methods look into it.
 * Keys and paths stand in the SQL as literals, as in {@link JsonExpression}. {@code json} is turned
 * into {@code jsonb} for that; PostgreSQL cannot compare it itself.
 *
 * @param <V> the Java type of its values
 */
public final class JsonColumn<V> extends EntityColumn<V> {

  JsonColumn(EntityTable<?> table, String name, SqlType<V> type) {
    super(table, name, type, "");
  }

  /** The same as JSON, for all that can be done with it. */
  public JsonExpression json() {
    Template inside = type().name().equals("jsonb") ? Template.of(this) : Casts.to(this, "jsonb");
    return new JsonExpression(inside, label());
  }

  /** The value of a key; NULL when there is none. */
  public JsonExpression get(String key) {
    return json().get(key);
  }

  /** The element at a place, from 0, or from the end with -1; NULL when there is none. */
  public JsonExpression get(int index) {
    return json().get(index);
  }

  /** The value of a key as text: a string without its quotes; NULL for {@code null}, too. */
  public TextExpression getText(String key) {
    return json().getText(key);
  }

  /** The element at a place, from 0, as text. */
  public TextExpression getText(int index) {
    return json().getText(index);
  }

  /** What stands at the end of a path of keys, and of places as text. */
  public JsonExpression path(String... keys) {
    return json().path(keys);
  }

  /** As {@link #path}, as text. */
  public TextExpression pathText(String... keys) {
    return json().pathText(keys);
  }

  /** True where all of this JSON is in the column: {@code contains("{\"tags\": [\"new\"]}")}. */
  public Predicate contains(String json) {
    return json().contains(json);
  }

  /** True where all of the column is in this JSON. */
  public Predicate containedBy(String json) {
    return json().containedBy(JsonFunctions.jsonValue(json));
  }

  /** True where the object has the key, or the array the string. */
  public Predicate hasKey(String key) {
    return json().hasKey(key);
  }

  /** True where it has one of the keys. */
  public Predicate hasAnyKey(String... keys) {
    return json().hasAnyKey(keys);
  }

  /** True where it has all keys. */
  public Predicate hasAllKeys(String... keys) {
    return json().hasAllKeys(keys);
  }

  /** True where a path of SQL/JSON finds something: {@code $.items[*] ? (@.price > 10)}. */
  public Predicate pathExists(String jsonPath) {
    return json().pathExists(jsonPath);
  }

  /** As {@link #pathExists(String)}; the members of an object are the variables of the path. */
  public Predicate pathExists(String jsonPath, JsonExpression variables) {
    return json().pathExists(jsonPath, variables);
  }

  /** True where a path of SQL/JSON is a condition that is true: {@code $.price > 10}. */
  public Predicate pathMatches(String jsonPath) {
    return json().pathMatches(jsonPath);
  }

  /** As {@link #pathMatches(String)}; the members of an object are the variables of the path. */
  public Predicate pathMatches(String jsonPath, JsonExpression variables) {
    return json().pathMatches(jsonPath, variables);
  }

  /**
   * The same with another value at the end of the path, which is made when only that is missing:
   * {@code db.update(POST).set(POST.settings, POST.settings.with(jsonValue("true"), "dark"))}.
   */
  public Expression<V> with(JsonExpression value, String... path) {
    return same(json().with(value, path));
  }

  /** The same without the key, or without the strings that are it. */
  public Expression<V> without(String key) {
    return same(json().without(key));
  }

  /** The same without what stands at the end of the path. */
  public Expression<V> withoutPath(String... path) {
    return same(json().withoutPath(path));
  }

  /** An object with the members of both, or an array with the elements of both. */
  public Expression<V> concat(JsonExpression other) {
    return same(json().concat(other));
  }

  private Expression<V> same(JsonExpression changed) {
    return new Formula<>(changed.template(), type());
  }
}
