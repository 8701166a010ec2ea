package dev.rowan.benchmarks.peers;

import java.util.List;
import java.util.Locale;

/**
 * The ratios as a picture: a line for each work, a dot for each contender, on a logarithmic scale
 * where 1 is hand-written JDBC. The same scores give the same bytes. It is readable on light and on
 * dark ground, and each dot says its value where the mouse is.
 */
final class Plot {
  private static final double[] TICKS = {0.05, 0.1, 0.25, 0.5, 1, 2, 4};
  private static final int LEFT = 150;
  private static final int WIDTH = 600;
  private static final int TOP = 90;
  private static final int LEGEND = 4;
  private static final int LINE = 34;
  private static final String STYLE =
      """
      <style>
        svg { color-scheme: light dark; }
        text { font: 13px system-ui, sans-serif; fill: #333; }
        .grid { stroke: #ddd; } .one { stroke: #888; stroke-width: 2; }
        .jdbc { fill: #777; } .rowan { fill: #c1121f; }
        .hibernate { fill: #8d6e3f; } .jooq { fill: #1976d2; } .jdbi { fill: #2e9e5b; }
        .doma { fill: #8e44ad; } .jimmer { fill: #e08a00; } .spring { fill: #5fae1e; }
        .mybatis { fill: #00a3b4; } .micronaut { fill: #d81b9a; }
        @media (prefers-color-scheme: dark) {
          text { fill: #ddd; } .grid { stroke: #444; } .one { stroke: #999; }
          .rowan { fill: #ff5a5f; } .hibernate { fill: #c9a66b; } .jooq { fill: #64b5f6; }
          .jdbi { fill: #6fdc9a; } .doma { fill: #c88ee6; } .mybatis { fill: #4dd0e1; }
        }
      </style>
      """;

  private final List<Score> scores;
  private final List<String> works;
  private final List<Contender> contenders;
  private final StringBuilder svg = new StringBuilder(8_000);

  private Plot(List<Score> scores) {
    this.scores = scores;
    this.works = scores.stream().map(Score::work).distinct().toList();
    this.contenders =
        scores.stream()
            .map(Score::contender)
            .distinct()
            .filter(contender -> contender != Contender.JDBC)
            .sorted()
            .toList();
  }

  /** The picture of scores as SVG. */
  static String of(List<Score> scores) {
    return new Plot(scores).draw();
  }

  private String draw() {
    int height = TOP + LINE * works.size() + 30;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">",
        LEFT + WIDTH + 30, height);
    line("<title>Throughput as a multiple of hand-written JDBC: more is better</title>");
    svg.append(STYLE);
    legend();
    grid(height - 30);
    for (String work : works) {
      work(work, TOP + LINE * works.indexOf(work) + LINE / 2);
    }
    line("</svg>");
    return svg.toString();
  }

  private void legend() {
    for (int i = 0; i < contenders.size(); i++) {
      Contender contender = contenders.get(i);
      int x = 20 + (LEFT + WIDTH) / LEGEND * (i % LEGEND);
      int y = 20 + 24 * (i / LEGEND);
      dot(contender, x, y);
      line("<text x=\"%d\" y=\"%d\">%s</text>", x + 12, y + 5, contender.title);
    }
  }

  private void grid(int bottom) {
    for (double tick : TICKS) {
      double x = x(tick);
      line(
          "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
          tick == 1 ? "one" : "grid", x, x, TOP, bottom);
      line(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
          x, bottom + 20, label(tick));
    }
    line(
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">hand-written JDBC</text>", x(1), TOP - 8);
  }

  private static String label(double tick) {
    return tick == (int) tick ? Integer.toString((int) tick) : Double.toString(tick);
  }

  private void work(String work, int y) {
    line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", LEFT - 12, y + 4, work);
    line(
        "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>", LEFT, LEFT + WIDTH, y, y);
    // Rowan last, on top of the others.
    contenders.stream().filter(c -> c != Contender.ROWAN).forEach(c -> score(work, c, y));
    score(work, Contender.ROWAN, y);
  }

  private void score(String work, Contender contender, int y) {
    for (Score score : scores) {
      if (score.work().equals(work) && score.contender() == contender) {
        line("<g><title>%s, %s: %.2f</title>", contender.title, work, score.ratio());
        dot(contender, x(score.ratio()), y);
        line("</g>");
      }
    }
  }

  private void dot(Contender contender, double x, double y) {
    line(
        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>",
        contender.name().toLowerCase(Locale.ROOT), x, y, contender == Contender.ROWAN ? 7 : 5);
  }

  private static double x(double ratio) {
    double least = TICKS[0];
    double most = TICKS[TICKS.length - 1];
    double within = Math.min(most, Math.max(least, ratio));
    return LEFT + WIDTH * Math.log(within / least) / Math.log(most / least);
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
