package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a table as a tree, along a relation to itself. Made by {@link EntityQuery#tree}; each
 * walk is one recursive query. Rows that refer to each other in a circle end the walk, and no row
 * is found twice. Immutable and thread-safe.
 *
 * <pre>{@code
 * Tree<Category> tree = categories.query().tree(CATEGORY.parent());
 * List<TreeNode<Category>> below = tree.descendants(CATEGORY.name.eq("Books"));
 * }</pre>
 *
 * <p>The conditions of the query say which rows are returned, not where the walk goes. The nearest
 * rows come first, those at one depth in the order of the query, or of their keys when it has none;
 * {@link #depthFirst} for another order. A row that several rows lead to, as when one of those
 * where a walk begins is below another, is returned once: as far as it is from the nearest of them.
 *
 * @param <E> the entity
 */
public final class Tree<E> {

  private final Statements statements;
  private final EntityTable<E> table;
  private final Select select;
  private final ToOneRelation<?, ?> parent;
  private final int most;
  private final boolean isDepthFirst;

  private Tree(
      Statements statements,
      EntityTable<E> table,
      Select select,
      ToOneRelation<?, ?> parent,
      int most,
      boolean isDepthFirst) {
    this.statements = statements;
    this.table = table;
    this.select = select;
    this.parent = parent;
    this.most = most;
    this.isDepthFirst = isDepthFirst;
  }

  static <E> Tree<E> of(
      Statements statements, EntityTable<E> table, Select select, EntityTable<E> pathToParent) {
    Join.Path join = pathToParent.join();
    if (join == null || join.from() != table || !join.relation().isKeyOfRelated()) {
      throw new IllegalArgumentException(
          "A tree of %s needs the path to the parent, one step from %s to itself"
              .formatted(table, table));
    }
    return new Tree<>(statements, table, select, join.relation(), Integer.MAX_VALUE, false);
  }

  /**
   * Walks no further than so many steps.
   *
   * @throws IllegalArgumentException when it is not positive
   */
  public Tree<E> maxDepth(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("maxDepth(" + steps + ") must be positive");
    }
    return new Tree<>(statements, table, select, parent, steps, isDepthFirst);
  }

  /**
   * Returns each row directly before those below it, as a table of contents does; siblings in the
   * order of the query, or of their keys when it has none. Where a condition leaves out a row,
   * those below it follow its siblings. A limit of the query still counts the nearest rows.
   */
  public Tree<E> depthFirst() {
    return new Tree<>(statements, table, select, parent, most, true);
  }

  /** The rows below this one; empty when it has no row. */
  public List<TreeNode<E>> descendants(E of) {
    return descendants(isRowOf(of));
  }

  /** The rows below those for which the condition is true. */
  public List<TreeNode<E>> descendants(Predicate of) {
    return walk(TreeSelect.Direction.DOWN, of);
  }

  /** The rows above this one, its parent first; empty when it has no row. */
  public List<TreeNode<E>> ancestors(E of) {
    return ancestors(isRowOf(of));
  }

  /** The rows above those for which the condition is true. */
  public List<TreeNode<E>> ancestors(Predicate of) {
    return walk(TreeSelect.Direction.UP, of);
  }

  private List<TreeNode<E>> walk(TreeSelect.Direction direction, Predicate of) {
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    Renderer sql = new TreeSelect(select, parent, direction, of, most).render();
    int columns = reader.columns();
    List<TreeNode<E>> nodes;
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      nodes = statement.list(row -> node(reader.read(row), row, columns));
    }
    List<E> entities = new ArrayList<>(nodes.size());
    for (TreeNode<E> node : nodes) {
      entities.add(node.entity());
    }
    reader.fetchManys(statements, entities);
    return isDepthFirst ? DepthFirst.of(nodes, new KeyForm(table.primaryKey())) : nodes;
  }

  private TreeNode<E> node(E entity, Row row, int columns) {
    List<Object> path = Keys.readAll(row, table.primaryKey(), columns + 1);
    return new TreeNode<>(entity, path.size() - 1, path);
  }

  private Predicate isRowOf(E entity) {
    Object key = Objects.requireNonNull(table.mapper().key(entity), "The entity has no id");
    List<EntityColumn<?>> columns = table.primaryKey();
    List<Predicate> equal = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Object part = Keys.column(List.of(key), i, columns.size()).get(0);
      equal.add(isEqual(columns.get(i), part));
    }
    return Predicate.all(equal);
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private static <V> Predicate isEqual(EntityColumn<V> column, Object value) {
    return column.eq((V) value);
  }
}
