package dev.rowan;

import dev.rowan.query.GraphRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity of a graph, on its way into the database. Not thread-safe. */
final class GraphEntry<E> {

  enum Action {
    /** It is only referred to. */
    NONE,
    INSERT,
    UPDATE,
    /** It is equal to its row. */
    EQUAL
  }

  /** As it was given. */
  final E given;

  /** To what it belongs along the relation; null where its own row does not say that. */
  final @Nullable GraphEntry<?> owner;

  /** As it is written: with what it belongs to, and what it refers to. */
  E current;

  /** What came of it. */
  E result;

  Action action = Action.NONE;

  /** Whether nothing but its id is known. */
  boolean isUnfetched;

  /** Whether it was made to belong to its owner. */
  boolean isAttached;

  /** The columns by which it will refer to entities that have no key yet. */
  final List<String> newReferences = new ArrayList<>();

  @Nullable GraphRow<E> stored;
  List<String> changes = List.of();

  GraphEntry(E given, @Nullable GraphEntry<?> owner) {
    this.given = given;
    this.current = given;
    this.result = given;
    this.owner = owner;
  }

  /** Whether there is another object in its place. */
  boolean isReplaced() {
    return result != given;
  }

  /** Puts what was stored in its place. */
  void written(E stored) {
    current = stored;
    result = stored;
  }
}
