package dev.rowan.migrations.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has to be done to make a schema another one.
 *
 * <p>Columns are compared by name and not by place, which PostgreSQL cannot change. Nothing is
 * taken for renamed: what is gone is dropped, and what is new is created, unless {@link Renames}
 * say otherwise.
 *
 * @param changes the steps in an order in which they can be done
 */
public record SchemaDiff(List<Change> changes) {

  /** Copies the steps. */
  public SchemaDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two schemas. Both should have been read from a server, or {@linkplain Normalizer made
   * alike} by one: SQL expressions and types are compared as texts.
   */
  public static SchemaDiff between(SchemaModel from, SchemaModel to) {
    return between(from, to, Renames.NONE);
  }

  /**
   * As {@link #between(SchemaModel, SchemaModel)}, where some things have another name.
   *
   * @throws IllegalArgumentException when what is said to be renamed is not there, or its new name
   *     is not there or was there before
   */
  public static SchemaDiff between(SchemaModel from, SchemaModel to, Renames renames) {
    Changes changes = new Changes();
    SchemaModel renamed = renames.apply(from, to, changes);
    Rebuilt rebuilt = Rebuilt.of(renamed, to);
    new TypeChanges(renamed, to, rebuilt, changes).add();
    new SequenceChanges(renamed, to, rebuilt, changes).add();
    new TableChanges(renamed, to, rebuilt, changes).add();
    new ViewChanges(renamed, to, rebuilt, changes).add();
    return changes.sorted();
  }

  /** The steps that make a schema out of nothing. */
  public static SchemaDiff creating(SchemaModel schema) {
    return between(SchemaModel.EMPTY, schema);
  }

  /** Whether nothing has to be done. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether rows or values are lost. */
  public boolean losesData() {
    return changes.stream().anyMatch(Change::losesData);
  }

  /** The steps as a script, each with a semicolon and an empty line behind it. */
  public String sql() {
    return changes.stream().map(c -> c.sql() + ";\n").collect(Collectors.joining("\n"));
  }

  /** Collects steps. */
  static final class Changes {
    private final List<Change> all = new ArrayList<>();

    void add(Change.Kind kind, String subject, String sql) {
      all.add(new Change(kind, subject, sql));
    }

    SchemaDiff sorted() {
      return new SchemaDiff(all.stream().sorted(Comparator.comparing(Change::kind)).toList());
    }
  }
}
