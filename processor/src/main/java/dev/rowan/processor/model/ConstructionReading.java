package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;

/** The way in which generated code can make an instance, if there is one. */
public sealed interface ConstructionReading {

  /** One way. */
  record Found(Construction construction) implements ConstructionReading {}

  /**
   * No constructor fits.
   *
   * @param unset the properties that nothing sets, when the constructor without parameters is there
   */
  record None(List<String> unset) implements ConstructionReading {
    /** Copies the list. */
    public None {
      unset = List.copyOf(unset);
    }
  }

  /**
   * Two constructors fit equally well.
   *
   * @param second the second of them
   */
  record Ambiguous(Origin second) implements ConstructionReading {}
}
