package dev.rowan.processor.source;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** The modifiers of a declaration, in the order of the language's own enum. */
final class Modifiers {
  private Modifiers() {}

  static void write(Set<Modifier> modifiers, SourceWriter out) {
    for (Modifier modifier : modifiers) {
      out.text(modifier + " ");
    }
  }
}
