package dev.rowan.processor.step;

import dev.rowan.processor.report.Diagnostics;
import java.io.IOException;
import javax.lang.model.element.TypeElement;

/** The way from one kind of annotated type to what is written for it. */
interface Step {

  /** Begins a round, in which types may be there that were missing before. */
  void newRound();

  /** Writes what belongs to a type. Gives back whether all types that it needs are known. */
  boolean processIfReady(TypeElement type, Diagnostics diagnostics) throws IOException;

  /** Says what is wrong with a type whose missing types never came. */
  void giveUp(TypeElement type, Diagnostics diagnostics) throws IOException;
}
