package dev.rowan.migrations;

import dev.rowan.Database;
import dev.rowan.migrations.lint.Finding;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a database: scripts in folders or on the class path, and classes that move
 * data. Immutable and thread-safe; each call that runs something reads the files again.
 *
 * <pre>{@code
 * Migrations.of(db).folder(Path.of("db/migration")).apply();
 * }</pre>
 *
 * <p>One runner at a time works on a database; others wait. Each migration runs in a transaction
 * with its line in the history, unless it says that it cannot.
 *
 * <p>Every call throws a {@link MigrationException} when a migration fails, or when files and
 * history do not go together.
 */
public final class Migrations {

  /** Where scripts are looked for when nothing is said: this folder on the class path. */
  public static final String DEFAULT_FOLDER = "db/migration";

  private final Database database;
  private final List<Location> locations;
  private final List<DataMigration> classes;
  private final MigrationOptions options;
  private final MigrationListener listener;
  private final @Nullable DryRun dryRun;

  private Migrations(
      Database database,
      List<Location> locations,
      List<DataMigration> classes,
      MigrationOptions options,
      MigrationListener listener,
      @Nullable DryRun dryRun) {
    this.database = database;
    this.locations = List.copyOf(locations);
    this.classes = List.copyOf(classes);
    this.options = options;
    this.listener = listener;
    this.dryRun = dryRun;
  }

  /** The migrations of this database, on the class path in {@value #DEFAULT_FOLDER}. */
  public static Migrations of(Database database) {
    return new Migrations(
        database, List.of(), List.of(), MigrationOptions.DEFAULTS, LogListener.INSTANCE, null);
  }

  /** With the scripts of this folder and those below it. */
  public Migrations folder(Path folder) {
    return with(new FolderLocation(folder));
  }

  /** With the scripts of this folder on the class path, as the loader of this thread sees it. */
  public Migrations resources(String folder) {
    return resources(loader(), folder);
  }

  /** With the scripts of this folder on the class path, as this loader sees it. */
  public Migrations resources(ClassLoader loader, String folder) {
    return with(new ResourceLocation(loader, folder));
  }

  /** With these options. */
  public Migrations options(MigrationOptions newOptions) {
    return new Migrations(database, locations, classes, newOptions, listener, dryRun);
  }

  /** Telling this listener, and not the log, how it goes. */
  public Migrations listener(MigrationListener newListener) {
    return new Migrations(
        database, locations, classes, options, new SafeListener(newListener), dryRun);
  }

  /** With these classes that move data. */
  public Migrations with(DataMigration... dataMigrations) {
    List<DataMigration> all = new ArrayList<>(classes);
    all.addAll(List.of(dataMigrations));
    return new Migrations(database, locations, all, options, listener, dryRun);
  }

  /** With the classes that move data which {@link ServiceLoader} finds. */
  public Migrations withServices() {
    return with(
        ServiceLoader.load(DataMigration.class, loader()).stream()
            .map(ServiceLoader.Provider::get)
            .toArray(DataMigration[]::new));
  }

  /** Applies all that is pending. When there is nothing, it waits for nobody. */
  public MigrationRun apply() {
    return upToDate().orElseGet(() -> running(work -> work.apply((MigrationVersion) null)));
  }

  /** Applies what is pending up to this version, and with it. */
  public MigrationRun applyTo(String version) {
    MigrationVersion target = MigrationVersion.of(version);
    return running(
        work -> {
          work.require(target);
          return work.apply(target);
        });
  }

  /** Applies the first of what is pending, as many as this. */
  public MigrationRun applyNext(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("At least one migration is applied, not " + count);
    }
    return running(work -> work.applyNext(count));
  }

  /** Rolls back the last migrations, as many as this. */
  public MigrationRun rollBack(int count) {
    return running(work -> new Rollback(work).last(count));
  }

  /** Rolls back what was applied after this version; {@code "0"} is all. */
  public MigrationRun rollBackTo(String version) {
    MigrationVersion target = MigrationVersion.of(version);
    return running(work -> new Rollback(work).to(target));
  }

  /** Rolls back the last migration and applies it again, as its file is now. */
  public MigrationRun redo() {
    return running(
        work -> {
          List<AppliedMigration> done = new ArrayList<>(new Rollback(work).last(1));
          Set<MigrationVersion> versions =
              done.stream().map(AppliedMigration::version).collect(Collectors.toSet());
          done.addAll(work.apply(versions));
          return done;
        });
  }

  /** Rolls back all migrations. */
  public MigrationRun reset() {
    return running(work -> new Rollback(work).all());
  }

  /** Rolls back all migrations and applies them again, with what is pending. */
  public MigrationRun refresh() {
    return running(
        work -> {
          List<AppliedMigration> done = new ArrayList<>(new Rollback(work).all());
          done.addAll(work.apply((MigrationVersion) null));
          return done;
        });
  }

  /** Where each migration stands. */
  public MigrationStatus status() {
    return working(
        work -> {
          Overview overview = work.overview();
          return new MigrationStatus(
              overview.current().orElse(null), overview.migrations(), work.problems(overview));
        });
  }

  /** All that was done to the database, in this order. */
  public List<HistoryEntry> history() {
    return working(work -> work.place().history().entries());
  }

  /** The version of the database; empty when nothing is applied. */
  public Optional<MigrationVersion> current() {
    return working(work -> work.overview().current());
  }

  /** What {@link #apply()} would run, in this order. */
  public List<MigrationInfo> pending() {
    return working(
        work -> {
          Overview overview = work.overview();
          return overview.pending(null).stream().map(overview::info).toList();
        });
  }

  /** What is wrong in the files, and between them and the database; empty mostly. */
  public List<MigrationProblem> validate() {
    return working(
        work -> {
          List<MigrationProblem> problems = work.problems(work.overview());
          problems.addAll(ScriptCheck.problems(work.files().all()));
          return problems;
        });
  }

  /**
   * Says that the database stands at this version, and runs nothing: what is older counts as
   * applied, what is newer as not.
   */
  public MigrationRun stamp(String version) {
    MigrationVersion target = MigrationVersion.of(version);
    return running(work -> new Stamp(work).at(target));
  }

  /**
   * Begins the history of a database that is there already: what is of this version or older never
   * runs.
   */
  public MigrationRun baseline(String version) {
    return baseline(version, "baseline");
  }

  /** Begins the history of a database that is there already, with a description. */
  public MigrationRun baseline(String version, String description) {
    MigrationVersion target = MigrationVersion.of(version);
    return running(work -> new Stamp(work).baseline(target, description));
  }

  /**
   * Brings the history in line with the files: takes checksums and names of files that changed,
   * marks as deleted what has no file any more, and forgets what began and did not end. The
   * database itself stays as it is.
   *
   * @return what was changed, a sentence for each
   */
  public List<String> repair() {
    return working(
        work -> {
          work.lockForReal();
          return new Repair(work).run();
        });
  }

  /**
   * Says where a migration goes on that was killed in a statement outside a transaction: the next
   * run begins with this statement of the file.
   *
   * @param statement its number, from 1; one more than there are when all are done
   */
  public void continueAt(String script, int statement) {
    working(
        work -> {
          work.lockForReal();
          return new Continuation(work).set(script, statement);
        });
  }

  /** What {@link #apply()} would run, as one script for {@code psql}. */
  public String dryRun() {
    return dryRun(Migrations::apply);
  }

  /**
   * What a call would run, as one script for {@code psql}; the database stays as it is. {@link
   * #repair}, {@link #continueAt} and {@link #cycle} have no dry run.
   *
   * <pre>{@code
   * String script = migrations.dryRun(m -> m.rollBack(1));
   * }</pre>
   */
  public String dryRun(Consumer<Migrations> call) {
    DryRun dry = new DryRun();
    call.accept(new Migrations(database, locations, classes, options, listener, dry));
    return dry.sql();
  }

  /**
   * The last version of each branch: more than one when migrations were written side by side, and
   * no merge migration brings them together.
   */
  public List<MigrationVersion> heads() {
    return working(work -> Heads.of(work.overview()));
  }

  /** The newest version of the scripts in a folder; empty when there is none. */
  public static Optional<MigrationVersion> newestIn(Path folder) {
    return Optional.ofNullable(
        MigrationFiles.read(List.of(new FolderLocation(folder)), List.of()).newest());
  }

  /**
   * What in the pending scripts blocks or breaks code that is running, by script, in the order in
   * which they would run; scripts in which nothing is found are left out. The schema of the
   * database is known to the linter as it is before the first of them.
   */
  public Map<String, List<Finding>> lint() {
    return working(PendingLint::findings);
  }

  /**
   * Applies each pending migration, rolls it back and applies it again, and compares the schema: a
   * test of the files, for a database that may be thrown away.
   */
  public List<CycleStep> cycle() {
    return working(
        work -> {
          work.lockForReal();
          return new Cycle(work).run();
        });
  }

  /** What a run would do that has nothing to do; empty when there is something, or a problem. */
  private Optional<MigrationRun> upToDate() {
    return working(
        work -> {
          Overview overview = work.overview();
          boolean upToDate =
              work.place().history().exists()
                  && overview.pending(null).isEmpty()
                  && work.problems(overview).isEmpty();
          return upToDate
              ? Optional.of(
                  new MigrationRun(List.of(), overview.current().orElse(null), Duration.ZERO))
              : Optional.empty();
        });
  }

  /** What is done with a database and the files. */
  @FunctionalInterface
  private interface Call<T> {
    T run(Work work) throws SQLException;
  }

  private MigrationRun running(Call<List<AppliedMigration>> call) {
    Instant begin = Instant.now();
    return working(
        work -> {
          work.lock();
          List<AppliedMigration> done = call.run(work);
          MigrationVersion version = work.overview().current().orElse(null);
          return new MigrationRun(done, version, Duration.between(begin, Instant.now()));
        });
  }

  private <T> T working(Call<T> call) {
    if (database.inTransaction()) {
      throw new MigrationException("Migrations cannot run inside a transaction of this thread");
    }
    MigrationFiles files = MigrationFiles.read(places(), classes);
    try (Workplace place = Workplace.open(database, options)) {
      return call.run(new Work(database, place, files, options, listener, dryRun));
    } catch (SQLException e) {
      throw new MigrationException(
          "The history of migrations cannot be used: " + StatementFailure.reason(e), null, e);
    }
  }

  private List<Location> places() {
    return locations.isEmpty() && classes.isEmpty()
        ? List.of(new ResourceLocation(loader(), DEFAULT_FOLDER))
        : locations;
  }

  private Migrations with(Location location) {
    List<Location> all = new ArrayList<>(locations);
    all.add(location);
    return new Migrations(database, all, classes, options, listener, dryRun);
  }

  private static ClassLoader loader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? Migrations.class.getClassLoader() : loader;
  }
}
