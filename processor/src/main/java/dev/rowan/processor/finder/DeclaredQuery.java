package dev.rowan.processor.finder;

import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.RowShape;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A declared query that is to be written.
 *
 * @param method the method
 * @param rows the statement
 * @param count the statement that counts its rows, if a page needs it
 * @param row what one row becomes; empty for a statement that returns none
 * @param positions the column of each component, from 1; none when they are found by their names
 *     when the statement runs
 * @param part the parameter that says which part of the rows is wanted
 * @param sort the order that a parameter says
 */
public record DeclaredQuery(
    RepositoryMethod method,
    Text rows,
    Optional<Text> count,
    Optional<RowShape> row,
    List<Integer> positions,
    Optional<Parameter> part,
    Optional<Sorted> sort) {

  /** Copies the list. */
  public DeclaredQuery {
    positions = List.copyOf(positions);
  }

  /** The same with parameters of other names. */
  public DeclaredQuery named(UnaryOperator<Parameter> names) {
    return new DeclaredQuery(
        method.named(names),
        rows.named(names),
        count.map(text -> text.named(names)),
        row,
        positions,
        part.map(names),
        sort.map(order -> order.named(names)));
  }

  /**
   * An order by columns of the result, which stands behind the statement.
   *
   * @param parameter the parameter that says it
   * @param columns the names of each column, its label first; empty for none
   * @param hasOrder whether the statement has an order of its own, which comes first
   * @param end what stands behind the order
   */
  public record Sorted(
      Parameter parameter, List<List<String>> columns, boolean hasOrder, String end) {
    /** Copies the lists. */
    public Sorted {
      columns = columns.stream().map(List::copyOf).toList();
    }

    /** The same with this behind it. */
    public Sorted before(String newEnd) {
      return new Sorted(parameter, columns, hasOrder, newEnd);
    }

    private Sorted named(UnaryOperator<Parameter> names) {
      return new Sorted(names.apply(parameter), columns, hasOrder, end);
    }
  }

  /**
   * A statement for JDBC.
   *
   * @param sql its text
   * @param parameters the parameter of each placeholder
   */
  public record Text(String sql, List<Parameter> parameters) {
    /** Copies the list. */
    public Text {
      parameters = List.copyOf(parameters);
    }

    private Text named(UnaryOperator<Parameter> names) {
      return new Text(sql, parameters.stream().map(names).toList());
    }

    /** The same with one more line, whose placeholders are not of parameters. */
    public Text with(String line) {
      return new Text(sql + "\n" + line, parameters);
    }
  }
}
