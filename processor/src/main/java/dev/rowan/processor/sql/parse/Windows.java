package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.SortKey;
import dev.rowan.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads windows. */
final class Windows {
  private static final Window UNKNOWN =
      new Window(Optional.empty(), List.of(), List.of(), List.of());

  private final Grammar grammar;
  private final Cursor cursor;

  Windows(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** {@code over name} and {@code over (…)}. */
  Optional<Window> over() {
    if (!cursor.accept("over")) {
      return Optional.empty();
    }
    if (cursor.atMark("(")) {
      return Optional.of(definition());
    }
    Identifier name = grammar.names.name();
    return Optional.of(new Window(Optional.of(name), List.of(), List.of(), List.of()));
  }

  /** The clause {@code window}. */
  List<Window> clause() {
    List<Window> windows = new ArrayList<>();
    if (cursor.accept("window")) {
      do {
        grammar.names.name();
        cursor.expect("as");
        windows.add(definition());
      } while (cursor.acceptMark(","));
    }
    return windows;
  }

  private Window definition() {
    return cursor.inside(() -> cursor.nested(this::inside), () -> UNKNOWN);
  }

  private Window inside() {
    boolean named =
        grammar.names.atName()
            && !cursor.at("partition", "by")
            && !cursor.at("rows")
            && !cursor.at("range")
            && !cursor.at("groups");
    Optional<Identifier> base = named ? Optional.of(grammar.names.name()) : Optional.empty();
    List<Expression> partition = cursor.accept("partition", "by") ? grammar.list() : List.of();
    List<SortKey> order = cursor.accept("order", "by") ? grammar.sortKeys() : List.of();
    return new Window(base, partition, order, frame());
  }

  private List<Expression> frame() {
    List<Expression> bounds = new ArrayList<>();
    if (cursor.acceptAny("rows", "range", "groups")) {
      if (cursor.accept("between")) {
        bound(bounds);
        cursor.expect("and");
      }
      bound(bounds);
      exclusion();
    }
    return bounds;
  }

  private void bound(List<Expression> bounds) {
    if (cursor.accept("current", "row")) {
      return;
    }
    if (!cursor.accept("unbounded")) {
      bounds.add(grammar.expressions.value());
    }
    if (!cursor.acceptAny("preceding", "following")) {
      cursor.fail();
    }
  }

  private void exclusion() {
    if (cursor.accept("exclude")) {
      boolean two = cursor.accept("current", "row") || cursor.accept("no", "others");
      if (!two && !cursor.acceptAny("group", "ties")) {
        cursor.fail();
      }
    }
  }
}
