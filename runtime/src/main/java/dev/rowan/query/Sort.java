package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * An order by names, as a caller from outside gives it: {@code Sort.parse("-createdAt,title")}. A
 * name is looked up among the properties of the entity, and then among the columns of its table, or
 * in a declared query among those of its result; what is not found is refused, and never becomes
 * SQL. With points it leads through relations to one: {@code author.name}. Immutable.
 */
public final class Sort {
  /** So many relations may a name follow; each is a join. */
  private static final int MOST_RELATIONS = 5;

  /** One key. */
  record Key(String name, boolean isDescending) {}

  private final List<Key> keys;

  private Sort(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** No order. */
  public static Sort unsorted() {
    return new Sort(List.of());
  }

  /** By these, the smallest first. */
  public static Sort by(String... names) {
    List<Key> keys = new ArrayList<>();
    for (String name : names) {
      keys.add(new Key(name, false));
    }
    return new Sort(keys);
  }

  /**
   * Reads names with commas between them, each perhaps with a {@code -} for the greatest first. An
   * empty text is no order.
   */
  public static Sort parse(String text) {
    List<Key> keys = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        boolean isDescending = name.startsWith("-");
        keys.add(new Key(isDescending ? name.substring(1).strip() : name, isDescending));
      }
    }
    return new Sort(keys);
  }

  /** The same names, each in the opposite direction. */
  public Sort reversed() {
    return new Sort(keys.stream().map(k -> new Key(k.name, !k.isDescending)).toList());
  }

  /** This, then the other. */
  public Sort and(Sort other) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(other.keys);
    return new Sort(all);
  }

  List<Key> keys() {
    return keys;
  }

  Order[] of(EntityTable<?> table) {
    Order[] orders = new Order[keys.size()];
    for (int i = 0; i < orders.length; i++) {
      EntityColumn<?> column = column(table, keys.get(i).name);
      orders[i] = keys.get(i).isDescending ? column.desc() : column.asc();
    }
    return orders;
  }

  /** A column of the table, or of one to which relations lead; of embedded values both. */
  private static EntityColumn<?> column(EntityTable<?> table, String name) {
    EntityTable<?> place = table;
    int start = 0;
    for (int step = 0; step < MOST_RELATIONS; step++) {
      int point = name.indexOf('.', start);
      EntityTable<?> next = point < 0 ? null : place.related(name.substring(start, point));
      if (next == null) {
        break;
      }
      place = next;
      start = point + 1;
    }
    String before = name.substring(0, start);
    List<String> known = place.propertyNames();
    return place
        .named(name.substring(start))
        .orElseThrow(() -> UnknownName.toSortBy(name, known.stream().map(before::concat).toList()));
  }

  @Override
  public String toString() {
    return String.join(",", keys.stream().map(k -> (k.isDescending ? "-" : "") + k.name).toList());
  }
}
