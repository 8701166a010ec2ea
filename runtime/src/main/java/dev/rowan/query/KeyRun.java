package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of an order that stand beside each other, and their values at a position. Several are
 * compared as one row, {@code (a, b) > (?, ?)}, for which one index serves; that they can be when
 * all go the same way and no NULL comes after the position. Every other key is alone.
 */
final class KeyRun {

  private final List<Order> keys = new ArrayList<>();
  private final List<@Nullable String> values = new ArrayList<>();

  private KeyRun(Order key, @Nullable String value) {
    add(key, value);
  }

  /** Divides an order into as few runs as can be. */
  static List<KeyRun> of(List<Order> order, List<@Nullable String> values) {
    List<KeyRun> runs = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      KeyRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.takes(order.get(i), values.get(i))) {
        last.add(order.get(i), values.get(i));
      } else {
        runs.add(new KeyRun(order.get(i), values.get(i)));
      }
    }
    return runs;
  }

  private boolean takes(Order key, @Nullable String value) {
    return isPlain() && isPlain(key, value) && keys.get(0).isDescending() == key.isDescending();
  }

  private void add(Order key, @Nullable String value) {
    keys.add(key);
    values.add(value);
  }

  /** Whether a comparison says all. */
  boolean isPlain() {
    return isPlain(keys.get(0), values.get(0));
  }

  private static boolean isPlain(Order key, @Nullable String value) {
    return value != null && (key.isNullsFirst() || !key.mayBeNull());
  }

  /** Whether no row comes after: those without a value are the last. */
  boolean isEnd() {
    return values.get(0) == null && !keys.get(0).isNullsFirst();
  }

  /** Appends that a row comes after the position, or with {@code orAt} also that it is at it. */
  void renderAfter(Renderer out, boolean orAt) {
    Order key = keys.get(0);
    if (values.get(0) == null) {
      out.expression(key.key()).append(" is not null");
      return;
    }
    out.append(isPlain() ? "" : "(");
    renderKeys(out);
    out.append(key.isDescending() ? " <" : " >").append(orAt ? "= " : " ");
    renderValues(out);
    if (!isPlain()) {
      out.append(" or ").expression(key.key()).append(" is null)");
    }
  }

  private void renderKeys(Renderer out) {
    out.append(keys.size() == 1 ? "" : "(");
    for (int i = 0; i < keys.size(); i++) {
      out.append(i == 0 ? "" : ", ").expression(keys.get(i).key());
    }
    out.append(keys.size() == 1 ? "" : ")");
  }

  private void renderValues(Renderer out) {
    out.append(keys.size() == 1 ? "" : "(");
    for (int i = 0; i < keys.size(); i++) {
      renderValue(out.append(i == 0 ? "" : ", "), values.get(i));
    }
    out.append(keys.size() == 1 ? "" : ")");
  }

  private static void renderValue(Renderer out, @Nullable String value) {
    if (value != null) {
      out.append("?").parameter(new KeyText(value));
    }
  }

  /** Appends that a row is at the position. */
  void renderAt(Renderer out) {
    for (int i = 0; i < keys.size(); i++) {
      out.append(i == 0 ? "" : " and ").expression(keys.get(i).key());
      String value = values.get(i);
      out.append(value == null ? " is null" : " = ");
      renderValue(out, value);
    }
  }
}
