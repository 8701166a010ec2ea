package dev.rowan.processor.finder;

import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.RowShape;
import java.util.List;
import java.util.Optional;

/**
 * A declared query that is to be written.
 *
 * @param method the method
 * @param sql the statement for JDBC
 * @param parameters the parameter of each placeholder
 * @param row what one row becomes; empty for a statement that returns none
 * @param positions the column of each component, from 1
 */
public record DeclaredQuery(
    RepositoryMethod method,
    String sql,
    List<Parameter> parameters,
    Optional<RowShape> row,
    List<Integer> positions) {

  /** Copies the lists. */
  public DeclaredQuery {
    parameters = List.copyOf(parameters);
    positions = List.copyOf(positions);
  }
}
