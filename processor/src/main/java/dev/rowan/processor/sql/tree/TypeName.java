package dev.rowan.processor.sql.tree;

/**
 * A type as a cast names it.
 *
 * @param name the name in the form that {@code format_type} has, without modifiers: {@code bigint},
 *     {@code timestamp with time zone}; any other type's as it is written, with its schema
 * @param internalName the last part of the name that PostgreSQL's catalog has: {@code int8}
 * @param array whether it is an array of it
 */
public record TypeName(String name, String internalName, boolean array) {

  /** The name, with brackets if it is an array. */
  public String sql() {
    return array ? name + "[]" : name;
  }
}
