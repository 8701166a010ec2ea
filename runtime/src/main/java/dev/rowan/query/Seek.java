package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition that a row comes after a position in an order. */
final class Seek {

  private final List<KeyRun> runs;

  private Seek(List<KeyRun> runs) {
    this.runs = runs;
  }

  /** After these values of the keys, none of which are left out. */
  static Seek after(List<Order> order, List<@Nullable String> values) {
    return new Seek(KeyRun.of(order, values));
  }

  /**
   * Appends {@code (a, b) > (?, ?)} where that says all, else one alternative for each run of keys:
   * {@code a <= ? and (a < ? or (a = ? and b > ?))}. The first comparison says nothing new; it lets
   * an index begin at the right place.
   */
  void render(Renderer out) {
    if (runs.size() == 1) {
      runs.get(0).renderAfter(out, false);
      return;
    }
    if (runs.get(0).isPlain()) {
      runs.get(0).renderAfter(out, true);
      out.append(" and ");
    }
    out.append("(");
    String or = "";
    for (int last : ends()) {
      out.append(or);
      renderAlternative(out, last);
      or = " or ";
    }
    out.append(")");
  }

  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (!runs.get(i).isEnd()) {
        ends.add(i);
      }
    }
    return ends;
  }

  private void renderAlternative(Renderer out, int last) {
    out.append(last == 0 ? "" : "(");
    for (int i = 0; i < last; i++) {
      runs.get(i).renderAt(out);
      out.append(" and ");
    }
    runs.get(last).renderAfter(out, false);
    out.append(last == 0 ? "" : ")");
  }
}
