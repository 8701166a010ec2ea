package dev.rowan.processor.write;

import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Lists of modifiers. */
final class Modifiers {
  private Modifiers() {}

  static Modifier[] withPublic(Modifier... others) {
    Modifier[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = Modifier.PUBLIC;
    return all;
  }
}
