package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is {@code jsonb}, read as its text. Made by {@link JsonFunctions}. Keys and
 * paths stand in the SQL as literals, so that an index on the same expression serves. Immutable.
 */
public sealed class JsonExpression extends Formula<String> permits JsonAggregate {

  JsonExpression(Template template, @Nullable String label) {
    super(template, SqlTypes.TEXT, label);
  }

  JsonExpression(Template template) {
    this(template, null);
  }

  /** The value of a key; NULL when there is none. */
  public final JsonExpression get(String key) {
    return new JsonExpression(Template.infix(this, " -> ", Literals.text(key)));
  }

  /** The element at a place, from 0, or from the end with -1; NULL when there is none. */
  public final JsonExpression get(int index) {
    return new JsonExpression(Template.infix(this, " -> " + index));
  }

  /** The value of a key as text: a string without its quotes; NULL for {@code null}, too. */
  public final TextExpression getText(String key) {
    return Texts.infix(this, " ->> ", Literals.text(key));
  }

  /** The element at a place, from 0, as text. */
  public final TextExpression getText(int index) {
    return Texts.infix(this, " ->> " + index);
  }

  /** What stands at the end of a path of keys, and of places as text. */
  public final JsonExpression path(String... keys) {
    return new JsonExpression(Template.infix(this, " #> ", Literals.array(keys)));
  }

  /** As {@link #path}, as text. */
  public final TextExpression pathText(String... keys) {
    return Texts.infix(this, " #>> ", Literals.array(keys));
  }

  /** True where all of this JSON is in this: {@code contains("{\"tags\": [\"new\"]}")}. */
  public final Predicate contains(String json) {
    return contains(JsonFunctions.jsonValue(json));
  }

  /** True where all of the other is in this. */
  public final Predicate contains(JsonExpression other) {
    return condition(" @> ", other);
  }

  /** True where all of this is in the other. */
  public final Predicate containedBy(JsonExpression other) {
    return condition(" <@ ", other);
  }

  /** True where the object has the key, or the array the string. */
  public final Predicate hasKey(String key) {
    return condition(" ?? ", Literals.text(key)); // the driver makes one ? of two
  }

  /** True where it has one of the keys. */
  public final Predicate hasAnyKey(String... keys) {
    return condition(" ??| ", Literals.array(keys));
  }

  /** True where it has all keys. */
  public final Predicate hasAllKeys(String... keys) {
    return condition(" ??& ", Literals.array(keys));
  }

  /** True where a path of SQL/JSON finds something: {@code $.items[*] ? (@.price > 10)}. */
  public final Predicate pathExists(String jsonPath) {
    return condition(" @?? ", Literals.text(jsonPath)); // the driver makes one ? of two
  }

  /**
   * As {@link #pathExists(String)}; the members of an object are the variables of the path, {@code
   * $.items[*] ? (@.price > $least)}. An index cannot serve it.
   */
  public final Predicate pathExists(String jsonPath, JsonExpression variables) {
    return test("jsonb_path_exists", jsonPath, variables);
  }

  /** True where a path of SQL/JSON is a condition that is true: {@code $.price > 10}. */
  public final Predicate pathMatches(String jsonPath) {
    return condition(" @@ ", Literals.text(jsonPath));
  }

  /** As {@link #pathMatches(String)}, with variables as in {@link #pathExists}. */
  public final Predicate pathMatches(String jsonPath, JsonExpression variables) {
    return test("jsonb_path_match", jsonPath, variables);
  }

  private Predicate test(String function, String jsonPath, JsonExpression variables) {
    Template call = Template.call(function, this, Literals.text(jsonPath), variables, "true");
    return new TemplateCondition(call);
  }

  /** The first value that a path of SQL/JSON finds; NULL when it finds none. */
  public final JsonExpression pathFirst(String jsonPath) {
    return call("jsonb_path_query_first", this, Literals.text(jsonPath));
  }

  /** An array of all values that a path of SQL/JSON finds. */
  public final JsonExpression pathAll(String jsonPath) {
    return call("jsonb_path_query_array", this, Literals.text(jsonPath));
  }

  private Predicate condition(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }

  private static JsonExpression call(String function, Object... arguments) {
    return new JsonExpression(Template.call(function, arguments));
  }

  /** The number of elements; of what is no array an error of the database. */
  public final NumberExpression<Integer> arrayLength() {
    return new NumberFormula<>(Template.call("jsonb_array_length", this), SqlTypes.INTEGER);
  }

  /** {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or so. */
  public final TextExpression jsonType() {
    return Texts.call("jsonb_typeof", this);
  }

  /** An object with the members of both, or an array with the elements of both. */
  public final JsonExpression concat(JsonExpression other) {
    return new JsonExpression(Template.infix(this, " || ", other));
  }

  /** The same without the key, or without the strings that are it. */
  public final JsonExpression without(String key) {
    return new JsonExpression(Template.infix(this, " - ", Literals.text(key), "::text"));
  }

  /** The same without what stands at the end of the path. */
  public final JsonExpression withoutPath(String... keys) {
    return new JsonExpression(Template.infix(this, " #- ", Literals.array(keys)));
  }

  /**
   * The same with another value at the end of the path, which is made when only that is missing.
   */
  public final JsonExpression with(JsonExpression value, String... path) {
    return call("jsonb_set", this, Literals.array(path), value);
  }

  /** The elements of the array as rows: {@code Sql.rows("item", items.elements())}. */
  public final JsonExpression elements() {
    return call("jsonb_array_elements", this);
  }

  /** The elements of the array as rows of text. */
  public final TextExpression textElements() {
    return Texts.call("jsonb_array_elements_text", this);
  }

  /** The keys of the object as rows. */
  public final TextExpression keys() {
    return Texts.call("jsonb_object_keys", this);
  }

  @Override
  public final JsonExpression as(String name) {
    return new JsonExpression(Template.of(this), Identifiers.check(name));
  }

  @Override
  public final JsonExpression coalesce(String json) {
    return call("coalesce", this, Value.of(this, json, "coalesce"));
  }

  @Override
  public final JsonExpression coalesce(Expression<String> other) {
    return call("coalesce", this, other);
  }

  @Override
  final String placeholder() {
    return "?::jsonb";
  }

  @Override
  final String arrayPlaceholder() {
    return "?::jsonb[]";
  }
}
