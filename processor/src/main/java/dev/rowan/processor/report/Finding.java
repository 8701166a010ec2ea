package dev.rowan.processor.report;

import java.util.List;

/**
 * A problem at a place.
 *
 * @param problem the problem
 * @param origin where it is
 * @param arguments what stands in the text
 */
public record Finding(Problem problem, Origin origin, List<String> arguments) {

  /** Copies the arguments. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** The whole message: {@code RWN-101: what is wrong; why; what to write instead}. */
  public String message() {
    return problem.code() + ": " + problem.text().formatted(arguments.toArray());
  }
}
