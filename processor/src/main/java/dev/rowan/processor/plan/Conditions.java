package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions over the columns of a key. */
final class Conditions {
  private Conditions() {}

  /** {@code film_id = ? and actor_id = ?}. */
  static String equal(List<PropertyModel> key) {
    return key.stream()
        .map(property -> Columns.name(property) + " = " + Columns.parameter(property))
        .collect(Collectors.joining(" and "));
  }

  /** {@code id = any(?)}, or {@code (film_id, actor_id) in (select * from unnest(?, ?))}. */
  static String among(List<PropertyModel> key) {
    String arrays = key.stream().map(Columns::arrayParameter).collect(Collectors.joining(", "));
    String names = String.join(", ", Columns.names(key));
    return key.size() == 1
        ? names + " = any(" + arrays + ")"
        : "(" + names + ") in (select * from unnest(" + arrays + "))";
  }
}
