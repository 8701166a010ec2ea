package dev.rowan.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A contender at a work, measured against hand-written JDBC.
 *
 * @param work the title of the work
 * @param contender the contender
 * @param ratio the throughput as a multiple of that of hand-written JDBC: the median of the parts
 * @param spread half of the distance between the quartiles of the parts
 * @param micros microseconds for an operation
 * @param bytes bytes that the client allocates for an operation
 * @param clientMicros processor time of the client for an operation
 * @param serverMicros processor time of the server for an operation
 */
record Score(
    String work,
    Contender contender,
    double ratio,
    double spread,
    double micros,
    double bytes,
    double clientMicros,
    double serverMicros) {

  /** The scores of all that was measured, in the order of the works. */
  static List<Score> of(List<Sample> samples) {
    List<Score> scores = new ArrayList<>();
    for (String work : samples.stream().map(Sample::work).distinct().toList()) {
      List<Sample> ofWork = samples.stream().filter(s -> s.work().equals(work)).toList();
      List<Sample> jdbc = by(Contender.JDBC, ofWork);
      for (Contender contender : Contender.values()) {
        List<Sample> own = by(contender, ofWork);
        if (!own.isEmpty()) {
          scores.add(of(work, contender, own, jdbc));
        }
      }
    }
    return scores;
  }

  private static List<Sample> by(Contender contender, Collection<Sample> samples) {
    return samples.stream().filter(s -> s.contender() == contender).toList();
  }

  private static Score of(String work, Contender contender, List<Sample> own, List<Sample> jdbc) {
    double[] ratios = new double[own.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = perOperation(jdbc.get(i)) / perOperation(own.get(i));
    }
    Arrays.sort(ratios);
    double operations = own.stream().mapToLong(Sample::operations).sum();
    return new Score(
        work,
        contender,
        quantile(ratios, 0.5),
        (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
        own.stream().mapToLong(Sample::nanos).sum() / operations / 1e3,
        own.stream().mapToLong(Sample::bytes).sum() / operations,
        own.stream().mapToLong(Sample::clientCpu).sum() / operations / 1e3,
        own.stream().mapToLong(Sample::serverCpu).sum() / operations / 1e3);
  }

  private static double perOperation(Sample sample) {
    return sample.nanos() / (double) sample.operations();
  }

  private static double quantile(double[] sorted, double q) {
    double at = q * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** The score as a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"work\": \"%s\", \"contender\": \"%s\", \"ratio\": %.3f, \"spread\": %.3f,"
            + " \"micros\": %.1f, \"bytes\": %.0f, \"clientMicros\": %.1f, \"serverMicros\": %.1f}",
        work,
        contender.title,
        ratio,
        spread,
        micros,
        bytes,
        clientMicros,
        serverMicros);
  }
}
