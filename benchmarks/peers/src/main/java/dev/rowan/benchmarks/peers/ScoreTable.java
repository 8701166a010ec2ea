package dev.rowan.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores as tables: a line for each work, a column for each contender. */
final class ScoreTable {
  private final List<Score> scores;
  private final List<Contender> contenders;

  ScoreTable(List<Score> scores) {
    this.scores = scores;
    this.contenders = scores.stream().map(Score::contender).distinct().sorted().toList();
  }

  /** Both tables, under a name. */
  Section section(String name) {
    String json =
        scores.stream().map(Score::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    return new Section(name, ratios() + "\n" + costs(), json);
  }

  /** The ratios to hand-written JDBC, with their spread. */
  private String ratios() {
    return table(
        "work", score -> String.format(Locale.ROOT, "%.2f ± %.2f", score.ratio(), score.spread()));
  }

  /** The time and the memory of an operation. */
  private String costs() {
    return table("µs, kB", score -> amount(score.micros()) + ", " + amount(score.bytes() / 1e3));
  }

  private static String amount(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }

  private String table(String corner, Function<Score, String> cell) {
    StringBuilder text = new StringBuilder(2_000).append("| ").append(corner).append(" |");
    contenders.forEach(contender -> text.append(' ').append(contender.title).append(" |"));
    text.append("\n| --- |").append(" ---: |".repeat(contenders.size())).append('\n');
    for (String work : works()) {
      text.append("| ").append(work).append(" |");
      for (Contender contender : contenders) {
        text.append(' ').append(score(work, contender).map(cell).orElse("–")).append(" |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private List<String> works() {
    return scores.stream().map(Score::work).distinct().toList();
  }

  private Optional<Score> score(String work, Contender contender) {
    return scores.stream()
        .filter(score -> score.work().equals(work) && score.contender() == contender)
        .findFirst();
  }
}
