package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A result of a query of the DSL. */
final class QueryRead<T> extends Read<T> {

  private final Statements statements;
  private final Supplier<Run<T>> run;

  private QueryRead(Statements statements, Supplier<Run<T>> run) {
    this.statements = statements;
    this.run = run;
  }

  /** All rows. */
  static <E> Read<List<E>> list(ReadForm<E> query) {
    return new QueryRead<>(
        query.statements(), () -> Rows.of(query, query.form(), 0, Form.LIST, all -> all));
  }

  /** The only row of the first so many. */
  static <E> Read<Optional<E>> optional(ReadForm<E> query, int most) {
    return new QueryRead<>(
        query.statements(),
        () -> Rows.of(query, query.form(), most, Form.OPTIONAL, QueryRead::only));
  }

  /** The only row, which must be there. */
  static <E> Read<E> one(ReadForm<E> query) {
    return new QueryRead<>(
        query.statements(),
        () -> {
          Renderer sql = query.rows(2);
          return Rows.of(
              query,
              query.form(),
              2,
              Form.OPTIONAL,
              all -> only(all).orElseThrow(() -> notFound(sql)));
        });
  }

  /** A value of the only row. */
  static <T> Read<T> value(
      ReadForm<?> query, Supplier<Renderer> sql, Function<SqlStatement, T> reader) {
    return new QueryRead<>(query.statements(), () -> new Value<>(sql.get(), reader));
  }

  private static <E> Optional<E> only(List<E> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  private static NotFoundException notFound(Renderer sql) {
    return new NotFoundException("No row where one must be", sql.sql(), null);
  }

  @Override
  Statements statements() {
    return statements;
  }

  @Override
  Run<T> begin() {
    return run.get();
  }

  private enum Form {
    LIST,
    OPTIONAL
  }

  /** Rows, with what belongs to them. */
  private record Rows<D, E, T>(
      Renderer statement,
      Form kind,
      PageForm<D, E> form,
      Function<List<E>, T> made,
      List<D> read,
      List<T> found)
      implements Run<T> {

    static <D, E, T> Rows<D, E, T> of(
        ReadForm<E> query, PageForm<D, E> form, int most, Form kind, Function<List<E>, T> made) {
      query.check();
      return new Rows<>(query.rows(most), kind, form, made, new ArrayList<>(), new ArrayList<>(1));
    }

    @Override
    public String sql() {
      return statement.sql();
    }

    @Override
    public void bind(SqlStatement to) {
      statement.bind(to);
    }

    @Override
    public void read(SqlStatement from) {
      if (kind == Form.LIST) {
        read.addAll(from.list(form::read));
      } else {
        from.optional(form::read).ifPresent(read::add);
      }
    }

    @Override
    public void addNext(List<FollowUp> next) {
      form.addFollowUps(next, read);
    }

    @Override
    public void end() {
      found.add(made.apply(new ArrayList<>(form.completed(read))));
    }

    @Override
    public T result() {
      return found.get(0);
    }
  }

  /** A value that is complete at once. */
  private record Value<T>(Renderer statement, Function<SqlStatement, T> reader, List<T> found)
      implements Run<T> {

    Value(Renderer statement, Function<SqlStatement, T> reader) {
      this(statement, reader, new ArrayList<>(1));
    }

    @Override
    public String sql() {
      return statement.sql();
    }

    @Override
    public void bind(SqlStatement to) {
      statement.bind(to);
    }

    @Override
    public void read(SqlStatement from) {
      found.add(reader.apply(from));
    }

    @Override
    public void addNext(List<FollowUp> next) {
      // nothing belongs to it
    }

    @Override
    public void end() {
      // it is complete
    }

    @Override
    public T result() {
      return found.get(0);
    }
  }
}
