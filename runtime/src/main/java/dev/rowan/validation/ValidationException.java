package dev.rowan.validation;

import dev.rowan.errors.DataException;
import java.io.Serial;
import java.util.function.IntUnaryOperator;

/**
 * An entity that was not written because its constraints forbid it. No statement ran. The message
 * names every violation, but no value.
 */
public final class ValidationException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Violations violations;
  private final int first;

  /** Makes the failure. */
  public ValidationException(Violations violations) {
    super("Not written, since it is not valid: " + violations);
    this.violations = violations;
    this.first = violations.isEmpty() ? -1 : violations.list().get(0).place();
  }

  /**
   * The place, from 0, of the first entity that is not valid among those that the call was given;
   * -1 when it was alone. The paths of the violations say the places of all of them.
   */
  @Override
  public int index() {
    return first;
  }

  /**
   * All that is wrong; of several entities, the paths begin with their index: {@code [2].title}.
   */
  public Violations violations() {
    return violations;
  }

  /**
   * The same failure of several entities that stand elsewhere in a longer list; for repositories.
   *
   * @param places the place there for each place here
   */
  public ValidationException moved(IntUnaryOperator places) {
    ValidationException moved =
        new ValidationException(
            Violations.of(violations.stream().map(v -> v.moved(places)).toList()));
    moved.addSuppressed(this);
    return moved;
  }
}
