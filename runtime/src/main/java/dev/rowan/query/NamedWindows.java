package dev.rowan.query;

import java.util.List;

/** The clause {@code window name as (…)} of a select, which lists what its functions name. */
final class NamedWindows {

  private NamedWindows() {}

  /**
   * Appends the end of a select, which may name windows, too, behind the clause. What the functions
   * name is known only then, so the clause is moved to its place.
   */
  static void render(Renderer out, Runnable end) {
    Renderer.Mark start = out.mark();
    end.run();
    List<Window> windows = out.windows();
    if (windows.isEmpty()) {
      return;
    }
    Renderer.Mark clause = out.mark();
    for (int i = 0; i < windows.size(); i++) {
      out.append(i == 0 ? " window " : ", ");
      windows.get(i).renderDefinition(out);
    }
    out.move(clause, start);
    windows.clear();
  }
}
