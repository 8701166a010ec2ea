package dev.rowan.processor.finder;

import dev.rowan.processor.name.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/** What a parameter is for that is for no condition. */
public enum ExtraKind {
  /** How many rows at most. */
  LIMIT("dev.rowan.Limit"),
  /** One more key of the order. */
  ORDER("dev.rowan.query.Order"),
  /** More keys of the order. */
  ORDERS("dev.rowan.query.Order[]"),
  /** More keys of the order. */
  ORDER_LIST("java.util.List<dev.rowan.query.Order>"),
  /** An order by names. */
  SORT("dev.rowan.query.Sort"),
  /** Which page. */
  PAGE("dev.rowan.query.PageRequest"),
  /** Which page after a key. */
  KEYSET("dev.rowan.query.KeysetRequest");

  private final String type;

  ExtraKind(String type) {
    this.type = type;
  }

  /** What a parameter of this type is for; empty when it is for a condition. */
  public static Optional<ExtraKind> of(TypeName type) {
    return Stream.of(values()).filter(kind -> kind.type.equals(type.toString())).findFirst();
  }

  /** Whether it is an order. */
  public boolean isOrder() {
    return this == ORDER || this == ORDERS || this == ORDER_LIST || this == SORT;
  }
}
