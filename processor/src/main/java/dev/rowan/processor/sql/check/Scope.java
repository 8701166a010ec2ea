package dev.rowan.processor.sql.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be named at a place of a statement: its own level, and those around it.
 *
 * @param namespace its own level
 * @param outer the level around it
 * @param common what {@code with} has named
 */
record Scope(Namespace namespace, Optional<Scope> outer, Map<String, Relation> common) {
  static final Scope EMPTY = new Scope(Namespace.EMPTY, Optional.empty(), Map.of());

  /** A level within this one. */
  Scope inside(Namespace inner) {
    return new Scope(inner, Optional.of(this), common);
  }

  /** This level with one more name of {@code with}. */
  Scope with(String name, Relation relation) {
    Map<String, Relation> more = new HashMap<>(common);
    more.put(name, relation);
    return new Scope(namespace, outer, Map.copyOf(more));
  }

  /** The levels, the innermost first. */
  Stream<Scope> levels() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, s -> s.flatMap(Scope::outer))
        .flatMap(Optional::stream);
  }
}
