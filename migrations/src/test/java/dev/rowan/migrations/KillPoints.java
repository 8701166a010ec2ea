package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Twenty moments at which a run is killed, spread over its time at random, four of them at once:
 * the runs of a group begin at different times before the kill.
 */
final class KillPoints {
  static final int GROUPS = 5;
  static final int IN_GROUP = 4;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final long longest;
  private int cutShort;

  /** Points within a run that takes this many milliseconds. */
  KillPoints(long longest) {
    this.longest = longest;
  }

  /** When the kill comes, in milliseconds. */
  long kill() {
    return longest;
  }

  /** How many milliseconds before its beginning each run of a group waits. */
  List<Long> delays(int group) {
    return IntStream.range(0, IN_GROUP)
        .mapToObj(
            i ->
                longest
                    - (long)
                        (longest
                            * (i * GROUPS + group + random.nextDouble())
                            / (GROUPS * IN_GROUP)))
        .toList();
  }

  /** Holds the databases of a group against their histories, and goes on in each. */
  void check(LongMigration migration, List<Scratch> group) {
    group.parallelStream()
        .forEach(
            scratch -> {
              try {
                migration.check(scratch);
                note(migration.on(scratch.db()).apply());
                migration.checkEnd(scratch);
              } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("delays of seed " + seed, e);
              }
            });
  }

  private synchronized void note(MigrationRun run) {
    cutShort += run.migrations().isEmpty() ? 0 : 1;
  }

  void checkThatMostWereCutShort() {
    assertThat(cutShort).isGreaterThan(GROUPS * IN_GROUP / 2);
  }
}
