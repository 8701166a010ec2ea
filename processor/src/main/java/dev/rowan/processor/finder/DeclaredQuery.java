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
 * @param positions the column of each component, from 1
 * @param part the parameter that says which part of the rows is wanted
 */
public record DeclaredQuery(
    RepositoryMethod method,
    Text rows,
    Optional<Text> count,
    Optional<RowShape> row,
    List<Integer> positions,
    Optional<Parameter> part) {

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
        part.map(names));
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
