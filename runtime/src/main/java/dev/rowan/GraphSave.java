package dev.rowan;

import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.TargetCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Saves entities with what they lead to: the rows that are stored are read and locked, one
 * statement for each branch, and what differs is written, by one delete, one update and one insert
 * for each, however many rows there are. All is one transaction, or a part of the running one.
 *
 * <pre>{@code
 * GraphSave<Order> graph = orders.graph(save(ORDER.lines()).deleteMissing(), link(ORDER.tags()));
 * Saved<Order> saved = graph.save(order);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class GraphSave<E> {

  private final EntityRepository<E, ?> repository;
  private final Statements statements;
  private final List<String> key;
  private final List<Branch<?>> branches;

  private GraphSave(
      EntityRepository<E, ?> repository,
      Statements statements,
      List<String> key,
      List<Branch<?>> branches) {
    this.repository = repository;
    this.statements = statements;
    this.key = key;
    this.branches = branches;
  }

  static <E> GraphSave<E> of(
      EntityRepository<E, ?> repository,
      EntityTable<E> table,
      Statements statements,
      Branch<?>... branches) {
    for (Branch<?> branch : branches) {
      Objects.requireNonNull(branch.relation().beginningAt(table));
      branch.checkKeys(statements);
    }
    return new GraphSave<>(repository, statements, List.of(), List.of(branches));
  }

  /**
   * Finds the rows of entities without an id by a unique key, so that they are updated where they
   * are stored already. Without it they are new.
   *
   * @throws IllegalArgumentException when the entity has no such key, or a column is of another
   *     table
   */
  @CheckReturnValue
  public GraphSave<E> by(EntityColumn<?>... columns) {
    List<String> names = TargetCondition.names(repository.graphTable().table(), columns);
    return new GraphSave<>(repository, statements, repository.graphKey(names), branches);
  }

  /** Saves an entity with what its branches lead to. */
  public Saved<E> save(E entity) {
    return saveAll(List.of(entity));
  }

  /**
   * Saves entities with what their branches lead to, all or none. What is moved from one of them to
   * another is updated.
   */
  public Saved<E> saveAll(Collection<? extends E> entities) {
    GraphCounts counts = new GraphCounts();
    List<E> results = new ArrayList<>(entities.size());
    if (!entities.isEmpty()) {
      try (Atomic atomic = statements.atomic();
          GraphLevel<?, E> root = root(entities)) {
        GraphReader.read(root, statements, true);
        new GraphWriter(statements, counts).write(root);
        atomic.commit();
        entities.forEach(entity -> results.add(root.all.result(entity)));
      }
    }
    return new Saved<>(results, counts.tables());
  }

  private GraphLevel<?, E> root(Collection<? extends E> entities) {
    return GraphLevel.of(repository.graphTable(), entities, key, branches);
  }

  /**
   * The SQL that {@link #save} would run now to write, statement by statement, each with the rows
   * for which it is: nothing is written, no row is locked, no id is taken from a sequence, and no
   * hook or validator is asked. What leads back to the entity is set in those that it holds, and
   * ids that are found by other keys, as a save does.
   */
  public String dryRun(E entity) {
    return dryRunAll(List.of(entity));
  }

  /** As {@link #dryRun}, of many. */
  public String dryRunAll(Collection<? extends E> entities) {
    try (Atomic atomic = statements.atomic();
        GraphLevel<?, E> root = root(entities)) {
      GraphReader.read(root, statements, false);
      String text = new GraphText(statements).of(root);
      atomic.commit();
      return text;
    }
  }

  /** The branches. */
  @Override
  public String toString() {
    return repository.getClass().getSimpleName() + branches;
  }
}
