package dev.rowan.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of the rows of a declared query by their names, so that its caller may say an order
 * by them. A name is looked up, and only the place of its column becomes SQL. For generated code;
 * immutable.
 */
public final class ResultColumns {

  private final Map<String, Integer> places;

  private ResultColumns(Map<String, Integer> places) {
    this.places = places;
  }

  /**
   * Knows columns of these labels, in their order, by the labels and the names that these are in
   * Java. An empty label is none, and neither is one that several of them have.
   */
  public static ResultColumns of(String... labels) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < labels.length; i++) {
      if (Collections.frequency(Arrays.asList(labels), labels[i]) == 1 && !labels[i].isEmpty()) {
        places.putIfAbsent(PropertyNames.camelCase(labels[i]), i + 1);
        places.put(labels[i], i + 1);
      }
    }
    return new ResultColumns(places);
  }

  /** The same, of which the column at a place, from 1, has this name above all. */
  public ResultColumns named(String name, int place) {
    Map<String, Integer> all = new LinkedHashMap<>(places);
    all.put(name, place);
    return new ResultColumns(all);
  }

  /**
   * The order for a statement that has none; empty when nothing is to be sorted by.
   *
   * @throws IllegalArgumentException when no column has a name
   */
  public String orderBy(Sort sort) {
    return keys(sort, "order by ");
  }

  /** As {@link #orderBy}, behind the keys of an order. */
  public String thenBy(Sort sort) {
    return keys(sort, ", ");
  }

  private String keys(Sort sort, String start) {
    StringBuilder sql = new StringBuilder();
    for (Sort.Key key : sort.keys()) {
      sql.append(sql.isEmpty() ? start : ", ").append(place(key.name()));
      sql.append(key.isDescending() ? " desc" : "");
    }
    return sql.isEmpty() ? "" : sql.append('\n').toString();
  }

  private int place(String name) {
    Integer place = places.get(name);
    if (place == null) {
      place = places.get(PropertyNames.joined(name));
    }
    if (place == null) {
      throw UnknownName.toSortBy(name, propertyNames());
    }
    return place;
  }

  private List<String> propertyNames() {
    return places.keySet().stream().filter(n -> PropertyNames.camelCase(n).equals(n)).toList();
  }
}
