package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of a page are read as, in one execution. Their columns stand in front of what the
 * page itself needs.
 *
 * @param <D> what a row is at first
 * @param <T> what it is when further queries have read what belongs to it
 */
interface PageForm<D, T> {

  /** Appends the columns. */
  void renderColumns(Renderer out);

  /** How many these are. */
  int columns();

  /** Reads a row. */
  D read(Row row);

  /** Adds the queries that follow. */
  void addFollowUps(List<FollowUp> queries, List<D> rows);

  /** What the rows are when these have run. */
  List<T> completed(List<D> rows);

  /** Runs the queries that follow. */
  default List<T> complete(Statements statements, List<D> rows) {
    List<FollowUp> queries = new ArrayList<>();
    addFollowUps(queries, rows);
    FollowUp.run(statements, queries);
    return completed(rows);
  }

  /** Entities, with what the plan fetches for them. */
  static <E> PageForm<E, E> of(FetchNode plan, EntityTable<E> table) {
    NodeReader<E> reader = new NodeReader<>(plan, table);
    return new PageForm<>() {
      @Override
      public void renderColumns(Renderer out) {
        plan.renderColumns(out);
      }

      @Override
      public int columns() {
        return reader.columns();
      }

      @Override
      public E read(Row row) {
        return reader.read(row);
      }

      @Override
      public void addFollowUps(List<FollowUp> queries, List<E> rows) {
        reader.addManys(queries, rows);
      }

      @Override
      public List<E> completed(List<E> rows) {
        return rows;
      }
    };
  }

  /** What is selected. */
  static <R> PageForm<Later<R>, R> of(Selection<R> selection) {
    SelectionRows<R> rows = new SelectionRows<>(selection);
    return new PageForm<>() {
      @Override
      public void renderColumns(Renderer out) {
        new Leaves(selection).render(out, false);
      }

      @Override
      public int columns() {
        return rows.columns();
      }

      @Override
      public Later<R> read(Row row) {
        return rows.later(row);
      }

      @Override
      public void addFollowUps(List<FollowUp> queries, List<Later<R>> found) {
        rows.addFollowUps(queries);
      }

      @Override
      public List<R> completed(List<Later<R>> found) {
        return rows.completed(found);
      }
    };
  }
}
