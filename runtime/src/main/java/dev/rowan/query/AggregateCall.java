package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A call of an aggregate: what it takes, in which order, from which rows. */
record AggregateCall(
    String function,
    boolean isDistinct,
    List<Object> arguments,
    List<Order> order,
    Predicate filter,
    String cast) {

  static AggregateCall of(String function, Object... arguments) {
    return new AggregateCall(
        function, false, List.of(arguments), List.of(), Predicate.noCondition(), "");
  }

  AggregateCall cast(String type) {
    return new AggregateCall(function, isDistinct, arguments, order, filter, "::" + type);
  }

  AggregateCall distinct() {
    return new AggregateCall(function, true, arguments, order, filter, cast);
  }

  AggregateCall orderBy(Order... keys) {
    return new AggregateCall(function, isDistinct, arguments, List.of(keys), filter, cast);
  }

  AggregateCall filter(Predicate... conditions) {
    Predicate all = Predicate.all(filter, Predicate.all(conditions));
    return new AggregateCall(function, isDistinct, arguments, order, all, cast);
  }

  Template template() {
    List<Object> parts = parts();
    parts.add(cast);
    parts.add(Aggregated.MARK);
    return Template.of(parts.toArray());
  }

  Template over(Window window) {
    Objects.requireNonNull(window, "A window is null");
    if (isDistinct || !order.isEmpty()) {
      throw new IllegalStateException(
          "%s has %s of its own, which PostgreSQL does not know over a window"
              .formatted(function, isDistinct ? "distinct values" : "an order"));
    }
    List<Object> parts = parts();
    parts.add((Part) window::renderOver);
    parts.add(cast);
    return Template.of(parts.toArray());
  }

  private List<Object> parts() {
    List<Object> parts = new ArrayList<>();
    parts.add(function + (isDistinct ? "(distinct " : "("));
    parts.add(Template.list(arguments));
    if (!order.isEmpty()) {
      parts.add((Part) out -> Select.renderOrder(out, order));
    }
    parts.add(")");
    if (filter != NoCondition.INSTANCE) {
      parts.add(" filter (where ");
      parts.add(filter);
      parts.add(")");
    }
    return parts;
  }
}
