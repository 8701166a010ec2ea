package dev.rowan.processor.sql.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a statement.
 *
 * @param findings what is wrong, in the order of the text
 * @param columns the columns it gives; those that are known
 * @param columnsKnown whether it gives no other columns than these
 * @param parameters what its parameters are held against, as far as it is known
 * @param bare where parameters stand of which nothing tells the type, as in {@code :id is null}
 * @param tables the tables it names; those of {@code with} are none
 */
public record SqlReport(
    List<SqlFinding> findings,
    List<ResultColumn> columns,
    boolean columnsKnown,
    List<ParameterUse> parameters,
    List<Integer> bare,
    List<TableUse> tables) {

  /** Copies the lists. */
  public SqlReport {
    findings = List.copyOf(findings);
    columns = List.copyOf(columns);
    parameters = List.copyOf(parameters);
    bare = List.copyOf(bare);
    tables = List.copyOf(tables);
  }

  /** The same with other columns. */
  public SqlReport with(List<ResultColumn> columns) {
    return new SqlReport(findings, columns, columnsKnown, parameters, bare, tables);
  }

  /** The same of a statement whose columns the database alone knows. */
  public SqlReport withUnknownColumns() {
    return new SqlReport(findings, List.of(), false, parameters, bare, tables);
  }

  /** The columns that have the name of one before them. PostgreSQL allows them. */
  public List<ResultColumn> duplicates() {
    Set<String> names = new HashSet<>();
    return columns.stream().filter(c -> !names.add(c.name())).toList();
  }
}
