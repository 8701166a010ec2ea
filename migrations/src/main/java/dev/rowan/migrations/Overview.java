package dev.rowan.migrations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files held against the history of a database: where each migration stands. */
final class Overview {
  private final MigrationFiles files;
  private final Map<String, RunState> runs;
  private final boolean running;
  private final Branches branches;

  /** What is applied now, in the order in which it was applied. */
  private final Map<MigrationVersion, HistoryEntry> applied = new LinkedHashMap<>();

  private final Map<String, HistoryEntry> repeatables = new TreeMap<>();
  private @Nullable HistoryEntry baseline;
  private boolean undone;

  /**
   * Holds them against each other.
   *
   * @param running whether another runner is at work
   */
  Overview(MigrationFiles files, List<HistoryEntry> history, List<RunState> runs, boolean running) {
    this.files = files;
    this.runs = runs.stream().collect(Collectors.toMap(RunState::script, Function.identity()));
    this.running = running;
    this.branches = new Branches(files.versioned());
    history.forEach(this::replay);
  }

  private void replay(HistoryEntry entry) {
    MigrationVersion version = entry.version();
    undone |= entry.isUndo();
    if (version == null) {
      if (entry.isUndo()) {
        repeatables.remove(entry.description());
      } else if (!entry.type().equals("SCHEMA")) {
        repeatables.put(entry.description(), entry);
      }
    } else if (entry.isUndo()) {
      applied.remove(version);
    } else if (entry.isBaseline()) {
      baseline = entry;
    } else {
      applied.put(version, entry);
    }
  }

  MigrationFiles files() {
    return files;
  }

  Branches branches() {
    return branches;
  }

  /** The version at which the history begins; null when it begins with nothing. */
  @Nullable MigrationVersion baseline() {
    return baseline == null ? null : baseline.version();
  }

  /** Whether nothing was ever done. */
  boolean hasNoHistory() {
    return baseline == null && applied.isEmpty() && repeatables.isEmpty() && !undone;
  }

  /** The newest version that was applied. */
  Optional<MigrationVersion> current() {
    Optional<MigrationVersion> newest =
        applied.entrySet().stream()
            .filter(entry -> entry.getValue().success())
            .map(Map.Entry::getKey)
            .max(Comparator.naturalOrder());
    return newest.or(() -> Optional.ofNullable(baseline()));
  }

  /** What is applied, the last one first. */
  List<HistoryEntry> appliedLastFirst() {
    return applied.values().stream()
        .filter(HistoryEntry::success)
        .sorted(Comparator.comparingInt(HistoryEntry::rank).reversed())
        .toList();
  }

  /** All lines of the history that stand: for what was applied and for what has begun. */
  List<HistoryEntry> standing() {
    List<HistoryEntry> entries = new ArrayList<>(applied.values());
    entries.addAll(repeatables.values());
    return entries;
  }

  Optional<RunState> run(String script) {
    return Optional.ofNullable(runs.get(script));
  }

  List<RunState> runs() {
    return List.copyOf(runs.values());
  }

  /** What is to be applied, up to a version and with it; null for all, the repeatable ones too. */
  List<Migration> pending(@Nullable MigrationVersion target) {
    List<Migration> pending = new ArrayList<>();
    for (Migration migration : files.versioned()) {
      MigrationVersion version = migration.version();
      boolean wanted = version != null && (target == null || !version.isAfter(target));
      if (wanted && isToRun(state(migration))) {
        pending.add(migration);
      }
    }
    if (target == null) {
      files.repeatables().stream().filter(script -> isToRun(state(script))).forEach(pending::add);
    }
    return pending;
  }

  private static boolean isToRun(MigrationState state) {
    return switch (state) {
      case PENDING, OUTDATED, OUT_OF_ORDER, FAILED, RUNNING -> true;
      default -> false;
    };
  }

  /** Where a migration stands of which there is a file. */
  MigrationState state(Migration migration) {
    HistoryEntry entry = entry(migration);
    if (entry == null) {
      return withoutEntry(migration);
    }
    if (!entry.success()) {
      return running ? MigrationState.RUNNING : MigrationState.FAILED;
    }
    if (entry.checksum() == null || entry.checksum().equals(migration.sum())) {
      return MigrationState.APPLIED;
    }
    return migration.version() == null ? MigrationState.OUTDATED : MigrationState.CHANGED;
  }

  private MigrationState withoutEntry(Migration migration) {
    MigrationVersion version = migration.version();
    MigrationVersion begin = baseline();
    if (version == null) {
      return MigrationState.PENDING;
    }
    if (begin != null && !version.isAfter(begin)) {
      return MigrationState.BELOW_BASELINE;
    }
    boolean late = applied.keySet().stream().anyMatch(other -> other.isAfter(version));
    return late && !branches.isMerged(version)
        ? MigrationState.OUT_OF_ORDER
        : MigrationState.PENDING;
  }

  @Nullable HistoryEntry entry(Migration migration) {
    MigrationVersion version = migration.version();
    return version == null ? repeatables.get(migration.description()) : applied.get(version);
  }

  /** Where a line of the history stands of which there is no file. */
  MigrationState stateWithoutFile(HistoryEntry entry) {
    MigrationVersion newest = files.newest();
    MigrationVersion version = entry.version();
    boolean future = version != null && (newest == null || version.isAfter(newest));
    return future ? MigrationState.FUTURE : MigrationState.MISSING;
  }

  /** All migrations, by version, the repeatable ones last. */
  List<MigrationInfo> migrations() {
    List<MigrationInfo> all = new ArrayList<>();
    if (baseline != null) {
      all.add(info(baseline, MigrationState.BASELINE));
    }
    for (Migration migration : files.versioned()) {
      all.add(info(migration));
    }
    for (HistoryEntry entry : applied.values()) {
      if (files.of(entry).isEmpty()) {
        all.add(info(entry, stateWithoutFile(entry)));
      }
    }
    all.sort(
        Comparator.comparing(
            MigrationInfo::version, Comparator.nullsLast(Comparator.naturalOrder())));
    files.repeatables().forEach(script -> all.add(info(script)));
    return all;
  }

  MigrationInfo info(Migration migration) {
    HistoryEntry entry = entry(migration);
    return new MigrationInfo(
        migration.version(),
        migration.description(),
        migration.script(),
        state(migration),
        migration.version() != null && files.undo(migration.version()).isPresent(),
        entry == null ? null : entry.installedOn(),
        entry == null ? null : entry.installedBy(),
        entry == null ? null : entry.time(),
        run(migration.script()).map(RunState::progress).orElse(""));
  }

  private MigrationInfo info(HistoryEntry entry, MigrationState state) {
    MigrationVersion version = entry.version();
    return new MigrationInfo(
        version,
        entry.description(),
        entry.script(),
        state,
        version != null && files.undo(version).isPresent(),
        entry.installedOn(),
        entry.installedBy(),
        entry.time(),
        "");
  }
}
