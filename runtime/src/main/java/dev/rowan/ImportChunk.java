package dev.rowan;

import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import java.util.Set;

/** Some entities of an import, which are one transaction. */
interface ImportChunk {

  /** What triggers raise, and views that check what is written through them. */
  Set<String> STATES = Set.of("P0001", "44000");

  /** Writes those of them that are good. */
  void write();

  /** Whether a row is at fault, and others may go in. */
  static boolean isOfRow(DataException failure) {
    return failure instanceof ConstraintViolationException
        || failure instanceof InvalidValueException
        || (failure.sqlState() != null && STATES.contains(failure.sqlState()));
  }
}
