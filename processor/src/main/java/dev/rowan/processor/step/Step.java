package dev.rowan.processor.step;

import dev.rowan.processor.report.Diagnostics;
import java.io.IOException;
import javax.lang.model.element.TypeElement;

/** The way from one kind of annotated type to what is written for it. */
interface Step {

  /** Begins a round, in which types may be there that were missing before. */
  void newRound();

  /** Reads a type and begins to write. Gives back whether all types that it needs are known. */
  boolean processIfReady(TypeElement type, Diagnostics diagnostics) throws IOException;

  /** Ends what was begun for a type, after all types of a round were begun. */
  default void finish(TypeElement type, Diagnostics diagnostics) throws IOException {}

  /** Says what is wrong with a type whose missing types never came. */
  void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException;

  /** Ends a round, however it went. */
  default void endRound() {}
}
