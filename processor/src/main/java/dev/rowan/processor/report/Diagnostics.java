package dev.rowan.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what there is to say about one entity. Not thread-safe. */
public final class Diagnostics {
  private final List<Finding> findings = new ArrayList<>();

  /** Adds a problem. */
  public void report(Problem problem, Origin origin, Object... arguments) {
    List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
    findings.add(new Finding(problem, origin, texts));
  }

  /** Whether there is more than warnings. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> !f.problem().isWarning());
  }

  /** All, in the order of the source. */
  public List<Finding> sorted() {
    return findings.stream().sorted(SourceOrder.COMPARATOR).toList();
  }
}
