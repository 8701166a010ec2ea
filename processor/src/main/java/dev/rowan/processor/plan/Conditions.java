package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions over the columns of a key. */
final class Conditions {
  private Conditions() {}

  /** {@code film_id = ? and actor_id = ?}. */
  static String equal(List<PropertyModel> key) {
    return equal("", key);
  }

  /** As {@link #equal(List)}, with something before each column, as in {@code films.id = ?}. */
  static String equal(String qualifier, List<PropertyModel> key) {
    return key.stream()
        .map(property -> qualifier + Columns.name(property) + " = " + Columns.parameter(property))
        .collect(Collectors.joining(" and "));
  }

  /** {@code deleted_at is null}, or {@code not deleted}, with something before the column. */
  static String live(String qualifier, PropertyModel softDelete) {
    String name = qualifier + Columns.name(softDelete);
    return softDelete.type().sqlType().equals("boolean") ? "not " + name : name + " is null";
  }

  /** {@code id = any(?)}, or {@code (film_id, actor_id) in (select * from unnest(?, ?))}. */
  static String among(List<PropertyModel> key) {
    return among("", key);
  }

  /** As {@link #among(List)}, with something before each column. */
  static String among(String qualifier, List<PropertyModel> key) {
    String arrays = key.stream().map(Columns::arrayParameter).collect(Collectors.joining(", "));
    String names =
        key.stream()
            .map(property -> qualifier + Columns.name(property))
            .collect(Collectors.joining(", "));
    return key.size() == 1
        ? names + " = any(" + arrays + ")"
        : "(" + names + ") in (select * from unnest(" + arrays + "))";
  }
}
