package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a table as a tree, along a relation to itself. Made by {@link Query#tree}; each walk
 * is one recursive query. Rows that refer to each other in a circle end the walk, and no row is
 * found twice. Immutable and thread-safe.
 *
 * <pre>{@code
 * Tree<Category> tree = categories.query().tree(CATEGORY.parent());
 * List<TreeNode<Category>> below = tree.descendants(CATEGORY.name.eq("Books"));
 * }</pre>
 *
 * <p>The conditions of the query say which rows are returned, not where the walk goes. The nearest
 * rows come first, those at one depth in the order of the query.
 *
 * @param <E> the entity
 */
public final class Tree<E> {

  private final Statements statements;
  private final Table<E> table;
  private final Select select;
  private final ToOneRelation<?, ?> parent;
  private final int most;

  private Tree(
      Statements statements, Table<E> table, Select select, ToOneRelation<?, ?> parent, int most) {
    this.statements = statements;
    this.table = table;
    this.select = select;
    this.parent = parent;
    this.most = most;
  }

  static <E> Tree<E> of(
      Statements statements, Table<E> table, Select select, Table<E> pathToParent) {
    Join join = pathToParent.join();
    if (join == null || join.from() != table || !join.relation().isKeyOfRelated()) {
      throw new IllegalArgumentException(
          "A tree of %s needs the path to the parent, one step from %s to itself"
              .formatted(table, table));
    }
    return new Tree<>(statements, table, select, join.relation(), Integer.MAX_VALUE);
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
    return new Tree<>(statements, table, select, parent, steps);
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
    int depth = reader.columns() + 1;
    List<TreeNode<E>> nodes;
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      nodes = statement.list(row -> new TreeNode<>(reader.read(row), row.getInt(depth)));
    }
    List<E> entities = new ArrayList<>(nodes.size());
    for (TreeNode<E> node : nodes) {
      entities.add(node.entity());
    }
    reader.fetchManys(statements, entities);
    return nodes;
  }

  private Predicate isRowOf(E entity) {
    Object key = Objects.requireNonNull(table.mapper().key(entity), "The entity has no id");
    List<Column<?>> columns = table.primaryKey();
    List<Predicate> equal = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Object part = Keys.column(List.of(key), i, columns.size()).get(0);
      equal.add(isEqual(columns.get(i), part));
    }
    return Predicate.all(equal);
  }

  @SuppressWarnings("unchecked") // a key is of the type of its column
  private static <V> Predicate isEqual(Column<V> column, Object value) {
    return column.eq((V) value);
  }
}
