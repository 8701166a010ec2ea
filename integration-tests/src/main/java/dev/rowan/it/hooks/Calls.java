package dev.rowan.it.hooks;

import java.util.ArrayList;
import java.util.List;

/** What was called on this thread, in its order. */
final class Calls {
  private static final ThreadLocal<List<String>> CALLS = ThreadLocal.withInitial(ArrayList::new);

  private Calls() {}

  static void add(String what, Object entity) {
    CALLS.get().add(what + " " + entity);
  }

  /** What was called since the last time. */
  static List<String> taken() {
    List<String> taken = List.copyOf(CALLS.get());
    CALLS.get().clear();
    return taken;
  }
}
