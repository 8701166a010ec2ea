package dev.rowan.internal;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the line of the user's code that ran a statement. */
final class CallSites {

  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final Set<String> OWN =
      Set.of("dev.rowan", "dev.rowan.mapping", "dev.rowan.query", "dev.rowan.internal");

  private CallSites() {}

  /** The first frame outside Rowan, the owner and the platform; null when there is none. */
  static @Nullable StackTraceElement find(String owner) {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> isUsers(frame, owner))
                .findFirst()
                .map(StackFrame::toStackTraceElement)
                .orElse(null));
  }

  private static boolean isUsers(StackFrame frame, String owner) {
    String name = frame.getClassName();
    return !name.equals(owner)
        && !name.startsWith("java.")
        && !OWN.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }
}
