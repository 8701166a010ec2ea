package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;

/**
 * One statement.
 *
 * @param text the SQL, lines without a line break at the end
 * @param parameters what is bound to its parameters, in their order
 * @param columns what its rows hold, in their order
 */
public record Sql(String text, List<PropertyModel> parameters, List<PropertyModel> columns) {

  /** Copies the lists. */
  public Sql {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** Whether the statement only reads. */
  public boolean isQuery() {
    return text.startsWith("select ");
  }

  /** Whether the statement gives rows that hold properties. */
  public boolean returns() {
    return !columns.isEmpty();
  }
}
