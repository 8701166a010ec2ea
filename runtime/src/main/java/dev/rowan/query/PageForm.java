package dev.rowan.query;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.Statements;
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

  /** Runs the queries that follow. */
  List<T> complete(Statements statements, List<D> rows);

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
      public List<E> complete(Statements statements, List<E> rows) {
        reader.fetchManys(statements, rows);
        return rows;
      }
    };
  }

  /** The records of a projection. */
  static <R> PageForm<Later<R>, R> of(RecordProjection<R> projection) {
    SelectionRows<R> rows = new SelectionRows<>(projection);
    return new PageForm<>() {
      @Override
      public void renderColumns(Renderer out) {
        new Leaves(projection).render(out, false);
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
      public List<R> complete(Statements statements, List<Later<R>> found) {
        return rows.complete(statements, found);
      }
    };
  }
}
