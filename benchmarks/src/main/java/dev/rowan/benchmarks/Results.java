package dev.rowan.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** One line of the table: a contender at a workload, measured against hand-written JDBC. */
record Results(
    String workload,
    String contender,
    double ratio,
    double spread,
    double microsPerOp,
    double allocPerOp,
    double clientCpuPerOp,
    double serverCpuPerOp,
    double target) {

  /** The lines of one run: hand-written JDBC, whose ratio is 1, Rowan, and who else took part. */
  static List<Results> of(RunResult run) {
    Workload workload = Workload.valueOf(run.getParams().getParam("name"));
    List<IterationResult> iterations = new ArrayList<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      iterations.addAll(fork.getIterationResults());
    }
    return Arrays.stream(Contender.values())
        .filter(contender -> perOperation(iterations, contender.title() + "Nanos") > 0)
        .map(contender -> line(workload, contender.title(), iterations))
        .toList();
  }

  private static Results line(
      Workload workload, String contender, Collection<IterationResult> iterations) {
    double[] ratios =
        iterations.stream()
            .mapToDouble(i -> counter(i, "jdbcNanos") / counter(i, contender + "Nanos"))
            .sorted()
            .toArray();
    return new Results(
        workload.title,
        contender,
        quantile(ratios, 0.5),
        (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
        perOperation(iterations, contender + "Nanos") / 1e3,
        perOperation(iterations, contender + "Bytes"),
        perOperation(iterations, contender + "ClientCpu") / 1e3,
        perOperation(iterations, contender + "ServerCpu") / 1e3,
        workload.target);
  }

  private static double perOperation(Collection<IterationResult> iterations, String counter) {
    double sum = iterations.stream().mapToDouble(i -> counter(i, counter)).sum();
    return sum / iterations.stream().mapToDouble(i -> counter(i, "operations")).sum();
  }

  private static double counter(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }

  private static double quantile(double[] sorted, double q) {
    double at = q * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** The head of the table. */
  static String head() {
    return String.format(
        Locale.ROOT,
        "%-22s %-9s %7s %7s %7s %11s %12s %11s %11s",
        "workload",
        "contender",
        "ratio",
        "±",
        "target",
        "µs/op",
        "bytes/op",
        "client µs",
        "server µs");
  }

  /** The line as text. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%-22s %-9s %7.3f %7.3f %7.2f %11.1f %12.0f %11.1f %11.1f",
        workload,
        contender,
        ratio,
        spread,
        target,
        microsPerOp,
        allocPerOp,
        clientCpuPerOp,
        serverCpuPerOp);
  }

  /** The line as a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"workload\": \"%s\", \"contender\": \"%s\", \"ratio\": %.4f, \"allocPerOp\": %.1f,"
            + " \"target\": %.2f}",
        workload,
        contender,
        ratio,
        allocPerOp,
        target);
  }
}
