package dev.rowan.processor.write;

import java.util.regex.Pattern;

/** Names of parameters in validators, whose methods have a few variables of their own. */
final class CheckNames {
  private static final Pattern TAKEN = Pattern.compile("(checks|element|index|entry|before)\\d*");

  private CheckNames() {}

  /** The name itself, or another one. */
  static String free(String name) {
    String free = LocalNames.free(name);
    return TAKEN.matcher(free).matches() ? "the" + LocalNames.capitalized(free) : free;
  }
}
