package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;
import java.util.List;
import java.util.Optional;

/**
 * The statements that write many rows at once, each with an array for every parameter of the
 * statement that writes one row, in the same order.
 *
 * @param insert inserts rows; empty when nothing would tell which of the rows that come back
 *     belongs to which entity
 * @param update updates rows; empty when there is nothing to update
 * @param save inserts rows, or updates those whose id is there; empty when one statement cannot
 * @param delete deletes rows that have a version, as they were read
 * @param lock locks them, before they are deleted with others
 * @param upsert what inserts rows, or updates those that have a key that the caller chooses; empty
 *     when no key is written by inserts
 */
public record SetPlan(
    Optional<Statement> insert,
    Optional<Statement> update,
    Optional<Statement> save,
    Optional<Statement> delete,
    Optional<Statement> lock,
    Optional<Upsert> upsert) {

  /** None of them. */
  static final SetPlan NONE =
      new SetPlan(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * One of them.
   *
   * @param text the SQL, lines without a line break at the end
   * @param returns whether it gives rows
   * @param position where an insert returns ids that ascend, or 0 when its rows are in order; where
   *     an update returns the number of the row
   */
  public record Statement(String text, boolean returns, int position) {}

  /**
   * What upserts are made of, beside the statement that inserts.
   *
   * @param changes the columns that an update may write
   * @param always the assignments that each update makes
   * @param columns what is read back
   * @param keys the keys that inserts write
   */
  public record Upsert(
      List<String> changes,
      List<String> always,
      List<PropertyModel> columns,
      List<List<String>> keys) {
    /** Copies the lists. */
    public Upsert {
      changes = List.copyOf(changes);
      always = List.copyOf(always);
      columns = List.copyOf(columns);
      keys = List.copyOf(keys);
    }

    /** The names of what is read back. */
    public List<String> returns() {
      return Columns.names(columns);
    }
  }
}
