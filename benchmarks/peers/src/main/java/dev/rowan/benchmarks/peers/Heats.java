package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Races in processes of their own, whose results count as one. */
final class Heats {
  private Heats() {}

  /** Runs the processes and gives the scores. */
  static List<Score> run(String url, Options options) throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    int contenders = options.contenders().size();
    for (int i = 0; i < options.effort().processes(); i++) {
      Path file = Files.createTempFile("race", ".tsv");
      Jvm.run(
          Race.class,
          List.of("-Xms2g", "-Xmx2g"),
          url,
          Double.toString(options.effort().warmUp() * contenders),
          Double.toString(options.effort().measured() * contenders),
          file.toString(),
          options.contenders().stream().map(Contender::name).collect(Collectors.joining(";")),
          options.works().stream().map(Work::title).collect(Collectors.joining(";")));
      for (String line : Files.readAllLines(file)) {
        samples.add(Sample.parse(line, i));
      }
      Files.delete(file);
    }
    return Score.of(samples);
  }
}
