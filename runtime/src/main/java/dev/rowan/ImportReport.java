package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.validation.Violation;
import dev.rowan.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param <E> the entity
 * @param given how many entities there were
 * @param written how many of them are in the table now
 * @param failed how many were bad
 * @param failures those that were bad, or as many of them as are kept, in their order
 */
public record ImportReport<E>(
    long given, long written, long failed, List<ImportReport.Failure<E>> failures) {

  private static final int SHOWN = 3;

  /** Copies the list. */
  public ImportReport {
    failures = List.copyOf(failures);
  }

  /** Whether all of them are in the table. */
  public boolean isComplete() {
    return failed == 0;
  }

  /** The numbers and the first failures, without values of the entities. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(given).append(" given, ").append(written).append(" written, ");
    text.append(failed).append(" failed");
    List<Failure<E>> shown = failures.subList(0, Math.min(failures.size(), SHOWN));
    shown.forEach(failure -> text.append("; ").append(failure));
    long more = failed - shown.size();
    return text.append(more > 0 ? "; and " + more + " more" : "").toString();
  }

  /**
   * An entity that was not written.
   *
   * @param <E> its type
   * @param row its number among all that were given, from 1
   * @param entity the entity as it was given
   * @param violations what its own constraints forbid; none when the database refused it
   * @param refusal why the database refused it, or Rowan on the way; null when its own constraints
   *     forbid it
   */
  public record Failure<E>(
      long row, E entity, Violations violations, @Nullable DataException refusal) {

    /** What is wrong, one by one, without values of the entity. */
    public List<String> reasons() {
      return refusal == null
          ? violations.stream().map(Violation::toString).toList()
          : List.of(String.valueOf(refusal.getMessage()).lines().findFirst().orElse(""));
    }

    /** The row and what is wrong with it, without values of the entity. */
    @Override
    public String toString() {
      return "row " + row + ": " + String.join(", ", reasons());
    }
  }
}
