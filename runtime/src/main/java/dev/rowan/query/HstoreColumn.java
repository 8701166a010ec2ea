package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.Map;

/** A column of {@code hstore}: texts by their keys. Keys stand in the SQL as literals. */
public final class HstoreColumn extends EntityColumn<Map<String, String>> {

  HstoreColumn(EntityTable<?> table, String name, SqlType<Map<String, String>> type) {
    super(table, name, type, "");
  }

  /** The text of a key; NULL when there is none. */
  public TextExpression get(String key) {
    return Texts.infix(this, " -> ", Literals.text(key));
  }

  /** True where it has the key. */
  public Predicate hasKey(String key) {
    return compare(" ?? ", Literals.text(key)); // the driver makes one ? of two
  }

  /** True where it has one of the keys. */
  public Predicate hasAnyKey(String... keys) {
    return compare(" ??| ", Literals.array(keys));
  }

  /** True where it has all keys. */
  public Predicate hasAllKeys(String... keys) {
    return compare(" ??& ", Literals.array(keys));
  }

  /** True where it has all these texts at their keys. */
  public Predicate contains(Map<String, String> entries) {
    return compare(" @> ", Value.of(this, entries, "contains"));
  }

  /** True where all that it has is among these. */
  public Predicate containedBy(Map<String, String> entries) {
    return compare(" <@ ", Value.of(this, entries, "containedBy"));
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }

  /** The keys. */
  public ArrayExpression<String> keys() {
    return new ArrayFormula<>(Template.call("akeys", this), SqlTypes.listOf(SqlTypes.TEXT));
  }

  /** The same with these entries, which replace those of their keys. */
  public Expression<Map<String, String>> with(Map<String, String> entries) {
    return new Formula<>(Template.infix(this, " || ", Value.of(this, entries, "with")), type());
  }

  /** The same without the key. */
  public Expression<Map<String, String>> without(String key) {
    return new Formula<>(Template.infix(this, " - ", Literals.text(key), "::text"), type());
  }
}
