package dev.rowan.processor.model;

import dev.rowan.processor.report.JakartaProblem;
import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * Something in annotations of Jakarta Persistence of which users must know.
 *
 * @param problem what it is
 * @param arguments what its text needs
 * @param origin where it stands
 */
public record Remark(JakartaProblem problem, List<String> arguments, Origin origin) {

  /** Copies the list. */
  public Remark {
    arguments = List.copyOf(arguments);
  }
}
