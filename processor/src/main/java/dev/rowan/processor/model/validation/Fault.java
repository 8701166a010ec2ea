package dev.rowan.processor.model.validation;

import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.Problem;
import java.util.List;

/**
 * A mistake that shows when a constraint or a hook is read.
 *
 * @param problem the mistake
 * @param origin where it stands
 * @param arguments the arguments of its text
 */
public record Fault(Problem problem, Origin origin, List<Object> arguments) {
  /** Copies the list. */
  public Fault {
    arguments = List.copyOf(arguments);
  }
}
