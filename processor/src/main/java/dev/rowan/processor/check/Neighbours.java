package dev.rowan.processor.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the entities of one compilation must not both have. It knows only the sources that are
 * compiled together; that keeps the processor incremental.
 */
public final class Neighbours {
  private final Set<String> sources = new HashSet<>();
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> formerTables = new HashMap<>();
  private final Map<String, String> generated = new HashMap<>();

  /** Notes a type that stands in a source of this compilation. */
  public void addSource(String qualifiedName) {
    sources.add(qualifiedName);
  }

  /** Whether the user wrote a class of this name. */
  boolean isSource(String qualifiedName) {
    return sources.contains(qualifiedName) && !generated.containsKey(qualifiedName);
  }

  /** Takes a table for an entity of a package, or tells who has it. */
  Optional<String> takeTable(String packageName, String table, String entity) {
    return take(tables, packageName + " " + table, entity);
  }

  /** Notes the former table of an entity of a package, or tells who has it. */
  Optional<String> leaveTable(String packageName, String table, String entity) {
    formerTables.put(packageName + " " + table, entity);
    return other(tables, packageName + " " + table, entity);
  }

  /** Tells which other entity had this table. */
  Optional<String> whoLeft(String packageName, String table, String entity) {
    return other(formerTables, packageName + " " + table, entity);
  }

  /** Takes a generated class for an entity, or tells who has it. */
  Optional<String> takeClass(String qualifiedName, String entity) {
    return take(generated, qualifiedName, entity);
  }

  private static Optional<String> take(Map<String, String> taken, String what, String who) {
    taken.putIfAbsent(what, who);
    return other(taken, what, who);
  }

  private static Optional<String> other(Map<String, String> taken, String what, String who) {
    return Optional.ofNullable(taken.get(what)).filter(other -> !other.equals(who));
  }
}
