package dev.rowan.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form in which keys that are equal in SQL are equal in Java, too: {@code 1.0} and {@code
 * 1.00}, and text of any case in a column of {@code citext}.
 */
final class KeyForm {

  private final List<? extends EntityColumn<?>> columns;
  private final boolean isOwn;

  KeyForm(List<? extends EntityColumn<?>> columns) {
    this.columns = columns;
    this.isOwn = columns.stream().allMatch(KeyForm::isOwn);
  }

  /** Whether the values have that form by themselves, as nearly all have. */
  private static boolean isOwn(EntityColumn<?> column) {
    return column.type().javaType() != BigDecimal.class && !column.ignoresCase();
  }

  Object of(Object key) {
    if (isOwn) {
      return key;
    }
    if (columns.size() == 1) {
      return part(columns.get(0), key);
    }
    List<Object> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      parts.add(part(columns.get(i), ((List<?>) key).get(i)));
    }
    return parts;
  }

  private static Object part(EntityColumn<?> column, Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    return value instanceof String text && column.ignoresCase()
        ? text.toLowerCase(Locale.ROOT)
        : value;
  }
}
