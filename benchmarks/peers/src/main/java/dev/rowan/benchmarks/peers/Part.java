package dev.rowan.benchmarks.peers;

import java.util.List;
import java.util.Locale;

/** What can be measured. */
enum Part {
  /** The works of {@link Work}. */
  WORKS,

  /** Those of {@link TechEmpower}. */
  TECHEMPOWER,

  /** The time and the memory of a process with its first entity. */
  START,

  /** What the compilers cost that write code. */
  PROCESSORS;

  /** The works that belong to it. */
  List<Work<?>> works() {
    return switch (this) {
      case WORKS -> Work.all();
      case TECHEMPOWER -> TechEmpower.works();
      case START, PROCESSORS -> List.of();
    };
  }

  /** Those of the scores that belong to it. */
  List<Score> of(List<Score> scores) {
    List<String> titles = works().stream().map(Work::title).toList();
    return scores.stream().filter(score -> titles.contains(score.work())).toList();
  }

  /** The name in arguments and in results. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
