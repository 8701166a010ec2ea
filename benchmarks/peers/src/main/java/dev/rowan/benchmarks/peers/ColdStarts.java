package dev.rowan.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time from the start of a new process to its first entity, and the memory that it has then.
 * Processes of all contenders take turns.
 */
final class ColdStarts {
  private static final List<String> OPTIONS = List.of("-Xmx256m");

  private ColdStarts() {}

  /** One process: milliseconds, and megabytes of the process and of its heap after a collection. */
  private record Start(double millis, double resident, double heap) {}

  /** Starts processes and gives the medians. */
  static Section measure(String url, List<Contender> contenders, int runs)
      throws IOException, InterruptedException {
    Map<Contender, List<Start>> starts = new EnumMap<>(Contender.class);
    for (int i = 0; i < runs; i++) {
      for (Contender contender : contenders) {
        starts.computeIfAbsent(contender, who -> new ArrayList<>()).add(start(contender, url));
      }
    }
    Map<Contender, Start> medians = new EnumMap<>(Contender.class);
    starts.forEach((contender, all) -> medians.put(contender, median(all)));
    return section(medians);
  }

  private static Start start(Contender contender, String url)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = Jvm.start(FirstEntity.class, OPTIONS, contender.name(), url);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null && !line.equals(FirstEntity.READ)) {
        line = out.readLine();
      }
      double millis = (System.nanoTime() - start) / 1e6;
      double resident = megabytes(out.readLine());
      double heap = megabytes(out.readLine());
      if (process.waitFor() != 0) {
        throw new IllegalStateException(contender.title + " did not start");
      }
      return new Start(millis, resident, heap);
    }
  }

  private static double megabytes(@Nullable String bytes) {
    if (bytes == null) {
      throw new IllegalStateException("a process ended early");
    }
    return Long.parseLong(bytes) / 1e6;
  }

  private static Start median(List<Start> all) {
    return new Start(
        median(all, Start::millis), median(all, Start::resident), median(all, Start::heap));
  }

  private static double median(List<Start> all, ToDoubleFunction<Start> of) {
    List<Double> sorted = new ArrayList<>(all.stream().mapToDouble(of).boxed().toList());
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static Section section(Map<Contender, Start> medians) {
    double yardstick = Objects.requireNonNull(medians.get(Contender.JDBC)).millis();
    StringBuilder table = new StringBuilder(500);
    table.append(
        "| | ms to the first entity | beyond JDBC | MB of the process | MB of the heap |\n");
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    medians.forEach(
        (contender, start) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %+.0f | %.0f | %.1f |%n",
                    contender.title,
                    start.millis(),
                    start.millis() - yardstick,
                    start.resident(),
                    start.heap())));
    String json =
        medians.entrySet().stream()
            .map(entry -> json(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    return new Section("start", table.toString(), json);
  }

  private static String json(Contender contender, Start start) {
    return String.format(
        Locale.ROOT,
        "{\"contender\": \"%s\", \"millis\": %.0f, \"residentMB\": %.1f, \"heapMB\": %.1f}",
        contender.title,
        start.millis(),
        start.resident(),
        start.heap());
  }
}
