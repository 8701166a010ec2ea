package dev.rowan.processor.step;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells in one line what went wrong, for a report. */
final class Fault {
  private static final int FRAMES = 5;

  private Fault() {}

  static String text(Throwable fault) {
    String frames =
        Arrays.stream(fault.getStackTrace())
            .limit(FRAMES)
            .map(f -> f.getClassName() + ":" + f.getLineNumber())
            .collect(Collectors.joining(", "));
    return fault + " at " + frames;
  }
}
