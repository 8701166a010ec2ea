package dev.rowan.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the benchmark is told.
 *
 * @param parts what is measured
 * @param contenders who takes part
 * @param effort how long it may take
 * @param checkOnly whether nothing is measured
 * @param docs whether the guide gets the results
 */
record Options(
    Set<Part> parts, List<Contender> contenders, Effort effort, boolean checkOnly, boolean docs) {

  /** Reads the arguments, or fails with those that nobody knows. */
  static Options parse(String... args) {
    List<String> words = new ArrayList<>(Arrays.asList(args));
    boolean docs = words.remove("--docs");
    boolean checkOnly = words.remove("check");
    Effort effort = words.remove("quick") ? Effort.QUICK : Effort.FULL;
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (words.remove(part.title())) {
        parts.add(part);
      }
    }
    List<Contender> contenders = contenders(words);
    if (!words.isEmpty()) {
      throw new IllegalArgumentException("unknown: " + words);
    }
    Set<Part> all = checkOnly ? EnumSet.of(Part.WORKS, Part.TECHEMPOWER) : allOf(parts);
    return new Options(all, contenders, effort, checkOnly, docs);
  }

  private static Set<Part> allOf(Set<Part> named) {
    return named.isEmpty() ? EnumSet.allOf(Part.class) : named;
  }

  private static List<Contender> contenders(List<String> words) {
    List<Contender> named = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      if (words.remove(contender.name().toLowerCase(Locale.ROOT))) {
        named.add(contender);
      }
    }
    if (named.isEmpty()) {
      return List.of(Contender.values());
    }
    named.removeAll(List.of(Contender.JDBC, Contender.ROWAN));
    named.addAll(0, List.of(Contender.JDBC, Contender.ROWAN));
    return named;
  }

  boolean wants(Part part) {
    return !checkOnly && parts.contains(part);
  }

  /** The works of all wanted parts. */
  List<Work<?>> works() {
    List<Work<?>> works = new ArrayList<>();
    parts.forEach(part -> works.addAll(part.works()));
    return works;
  }
}
