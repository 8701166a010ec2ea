package dev.rowan.processor.step;

import javax.annotation.processing.ProcessingEnvironment;

/** Where the compilers differ. */
final class Compilers {

  private Compilers() {}

  /**
   * Whether it tells at once of every name that it could not find in a round with an error, even of
   * those that the round brought: javac does, and Eclipse's compiler looks again first.
   */
  static boolean isHasty(ProcessingEnvironment environment) {
    return !environment.getClass().getName().startsWith("org.eclipse.");
  }
}
