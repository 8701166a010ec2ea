package dev.rowan.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the processors cost: for some numbers of entities of twelve columns, the time and the memory
 * of javac with the processor, beside the same sources without it, and what it wrote. Each time is
 * that of a new process.
 */
final class Compilations {
  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx6g");
  private static final double LIMIT = 45;
  private static final int PER_PACKAGE = 50;
  private static final String HEAD =
      "| | entities | javac without | processor alone | javac with | one more entity"
          + " | one more, alone | sources | classes | memory without | memory with |\n"
          + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";

  private Compilations() {}

  /** Seconds and megabytes of a process. */
  private record Run(double seconds, double megabytes) {}

  /** A line of the table. */
  private record Cost(
      Processor processor,
      int entities,
      Run without,
      Run alone,
      Run whole,
      long sources,
      long classes) {

    /** Milliseconds for one entity more than in a smaller run; the start of javac is in none. */
    String forOneMore(Cost smaller) {
      int more = entities - smaller.entities;
      return String.format(
          Locale.ROOT,
          "%.1f ms | %.1f ms",
          (compiling() - smaller.compiling()) * 1e3 / more,
          (alone.seconds - smaller.alone.seconds) * 1e3 / more);
    }

    /** Seconds of the processor, and of the compiler with what it wrote. */
    private double compiling() {
      return whole.seconds - without.seconds;
    }

    String row(Optional<Cost> smaller) {
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %.1f s | %.1f s | %.1f s | %s | %.1f kB | %.1f kB | %.0f MB | %.0f MB |",
          processor.title,
          entities,
          without.seconds,
          alone.seconds,
          whole.seconds,
          smaller.map(this::forOneMore).orElse("– | –"),
          sources / 1e3 / entities,
          classes / 1e3 / entities,
          without.megabytes,
          whole.megabytes);
    }

    String json() {
      return String.format(
          Locale.ROOT,
          "{\"processor\": \"%s\", \"entities\": %d, \"withoutSeconds\": %.2f,"
              + " \"aloneSeconds\": %.2f, \"seconds\": %.2f, \"sourceBytes\": %d,"
              + " \"classBytes\": %d, \"withoutMB\": %.0f, \"MB\": %.0f}",
          processor.title,
          entities,
          without.seconds,
          alone.seconds,
          whole.seconds,
          sources,
          classes,
          without.megabytes,
          whole.megabytes);
    }

    /** Whether more entities would take too long. */
    boolean isLastBefore(int more) {
      return whole.seconds * more / entities > LIMIT;
    }
  }

  /** Compiles with all processors. */
  static Section measure(List<Integer> sizes) throws IOException, InterruptedException {
    List<Cost> costs = new ArrayList<>();
    StringJoiner rows = new StringJoiner("\n", HEAD, "\n");
    for (Processor processor : Processor.values()) {
      Optional<Cost> smaller = Optional.empty();
      for (Cost cost : measure(processor, sizes)) {
        costs.add(cost);
        rows.add(cost.row(smaller));
        smaller = Optional.of(cost);
      }
    }
    return new Section(
        Part.PROCESSORS.title(),
        rows.toString(),
        costs.stream().map(Cost::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]")));
  }

  private static List<Cost> measure(Processor processor, List<Integer> sizes)
      throws IOException, InterruptedException {
    List<Cost> costs = new ArrayList<>();
    for (int entities : sizes) {
      if (!costs.isEmpty() && costs.get(costs.size() - 1).isLastBefore(entities)) {
        break;
      }
      costs.add(measure(processor, entities));
    }
    return costs;
  }

  private static Cost measure(Processor processor, int entities)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("compilations");
    try {
      List<Path> sources = write(processor, folder.resolve("src"), entities);
      String names = processor.classNames();
      Path plain = folder.resolve("plain");
      Run without = compile(folder, plain, sources, "-proc:none");
      Path only = folder.resolve("only");
      Run alone = compile(folder, only, sources, "-proc:only", "-processor", names);
      Path out = folder.resolve("out");
      Run whole = compile(folder, out, sources, "-processor", names);
      long classes = size(out, ".class") - size(plain, ".class");
      return new Cost(processor, entities, without, alone, whole, size(out, ".java"), classes);
    } finally {
      delete(folder);
    }
  }

  private static List<Path> write(Processor processor, Path folder, int entities)
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < entities; i++) {
      String name = "p" + i / PER_PACKAGE;
      Path source = folder.resolve(name).resolve("Thing" + i + ".java");
      Files.createDirectories(source.getParent());
      Files.writeString(source, "package " + name + ";\n" + processor.entity(i));
      sources.add(source);
    }
    return sources;
  }

  private static Run compile(Path folder, Path out, List<Path> sources, String... options)
      throws IOException, InterruptedException {
    Files.createDirectories(out);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-nowarn", "-d", out.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    sources.forEach(source -> arguments.add(source.toString()));
    Path file = Files.write(folder.resolve("arguments"), arguments);
    long start = System.nanoTime();
    Process process = Jvm.start(Javac.class, OPTIONS, "@" + file);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      double bytes =
          lines.lines().reduce((first, last) -> last).map(Double::parseDouble).orElse(0.0);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the sources do not compile");
      }
      return new Run((System.nanoTime() - start) / 1e9, bytes / 1e6);
    }
  }

  private static long size(Path folder, String suffix) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(suffix)).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
