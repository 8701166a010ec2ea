package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions over the columns of a key. */
final class Conditions {
  private Conditions() {}

  /** {@code film_id = ? and actor_id = ?}. */
  static String equal(List<PropertyModel> key) {
    return equal(Columns::name, key);
  }

  /** As {@link #equal(List)}, of columns that are called so, as in {@code films.id = ?}. */
  static String equal(Function<PropertyModel, String> names, List<PropertyModel> key) {
    return key.stream()
        .map(property -> names.apply(property) + " = " + Columns.parameter(property))
        .collect(Collectors.joining(" and "));
  }

  /** {@code cars.id = vehicles.id}: that rows of two tables have the same key. */
  static String same(String one, String other, List<PropertyModel> key) {
    return key.stream()
        .map(Columns::name)
        .map(name -> one + "." + name + " = " + other + "." + name)
        .collect(Collectors.joining(" and "));
  }

  /** {@code deleted_at is null}, or {@code not deleted}, of a column that is called so. */
  static String live(String name, PropertyModel softDelete) {
    return softDelete.type().sqlType().equals("boolean") ? "not " + name : name + " is null";
  }

  /** {@code id = any(?)}, or {@code (film_id, actor_id) in (select * from unnest(?, ?))}. */
  static String among(List<PropertyModel> key) {
    return among(Columns::name, key);
  }

  /** As {@link #among(List)}, of columns that are called so. */
  static String among(Function<PropertyModel, String> names, List<PropertyModel> key) {
    String arrays = key.stream().map(Columns::arrayParameter).collect(Collectors.joining(", "));
    String columns = key.stream().map(names).collect(Collectors.joining(", "));
    return key.size() == 1
        ? columns + " = any(" + arrays + ")"
        : "(" + columns + ") in (select * from unnest(" + arrays + "))";
  }
}
