package dev.rowan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The time of javac for 10 to 2,000 entities, each time in a new JVM: without the processor, with
 * nothing but the processor, with all of it, and for the same sources had a person written the
 * generated classes. The difference of the last two is what the processor itself costs; what it
 * costs for one entity more than in the run before tells whether that grows with the number of
 * entities, and leaves out what each process takes to start.
 */
final class ProcessorTime {
  private static final int COLUMNS = 12;
  private static final String PROCESSOR = "dev.rowan.processor.RowanProcessor";

  private ProcessorTime() {}

  /** Compiles in new JVMs, with and without the processor, and returns a table of the medians. */
  static List<String> measure(int runs) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "entities   entities alone   processor alone   whole compilation   all by hand"
            + "   for one more   one more, alone   generated");
    Times smaller = new Times(0, 0, 0, 0, 0, 0);
    for (int entities : new int[] {10, 100, 500, 1000, 2000}) {
      Times times = measure(entities, runs);
      lines.add(times.row(smaller));
      smaller = times;
    }
    return lines;
  }

  /** Seconds, and the bytes that were generated. */
  private record Times(
      int entities, double alone, double processor, double whole, double byHand, long generated) {

    String row(Times smaller) {
      int more = entities - smaller.entities;
      return String.format(
          Locale.ROOT,
          "%8d   %12.2f s   %13.2f s   %15.2f s   %9.2f s   %9.1f ms   %12.1f ms   %6d kB",
          entities,
          alone,
          processor,
          whole,
          byHand,
          (whole - byHand - smaller.whole + smaller.byHand) * 1e3 / more,
          (processor - smaller.processor) * 1e3 / more,
          generated / 1024);
    }
  }

  private static Times measure(int entities, int runs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rowan-processor-time");
    try {
      List<Path> sources = write(folder.resolve("src"), entities);
      List<Double> alone = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      List<Double> whole = new ArrayList<>();
      List<Double> byHand = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        alone.add(compile(folder, sources, "-proc:none"));
        processor.add(compile(folder, sources, "-proc:only", "-processor", PROCESSOR));
        whole.add(compile(folder, sources, "-processor", PROCESSOR));
        byHand.add(compile(folder, withGenerated(folder, sources), "-proc:none"));
      }
      return new Times(
          entities,
          median(alone),
          median(processor),
          median(whole),
          median(byHand),
          size(javaFiles(folder.resolve("byhand"))));
    } finally {
      delete(folder);
    }
  }

  private static List<Path> write(Path folder, int entities) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < entities; i++) {
      Path source = folder.resolve("p" + i / 50).resolve("Thing" + i + ".java");
      Files.createDirectories(source.getParent());
      StringBuilder text = new StringBuilder(1000);
      text.append("package p").append(i / 50).append(";\n");
      text.append("import dev.rowan.annotations.*;\n");
      text.append("@Entity public class Thing").append(i).append(" {\n");
      text.append("  @Id @Generated Long id;\n  @Column(unique = true) String code;\n");
      String[] types = {"String", "int", "boolean", "java.time.Instant", "java.math.BigDecimal"};
      for (int c = 0; c < COLUMNS - 2; c++) {
        text.append("  ").append(types[c % types.length]).append(" column").append(c).append(";\n");
      }
      Files.writeString(source, text.append("}\n"));
      sources.add(source);
    }
    return sources;
  }

  private static double compile(Path folder, List<Path> sources, String... options)
      throws IOException, InterruptedException {
    delete(folder.resolve("out"));
    Files.createDirectories(folder.resolve("out"));
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", "out", "-cp", System.getProperty("java.class.path")));
    sources.forEach(source -> arguments.add(source.toString()));
    Path file = folder.resolve("arguments");
    Files.write(file, arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "@" + file)
            .directory(folder.toFile())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the sources do not compile");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** The entities and what was generated for them, out of the compiler's own folder. */
  private static List<Path> withGenerated(Path folder, List<Path> sources) throws IOException {
    Path byHand = folder.resolve("byhand");
    delete(byHand);
    List<Path> all = new ArrayList<>(sources);
    for (Path generated : javaFiles(folder.resolve("out"))) {
      Path copy = byHand.resolve(folder.resolve("out").relativize(generated).toString());
      Files.createDirectories(copy.getParent());
      all.add(Files.copy(generated, copy));
    }
    return all;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
