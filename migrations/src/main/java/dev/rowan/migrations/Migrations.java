package dev.rowan.migrations;

import dev.rowan.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private Migrations(
      Database database,
      List<Location> locations,
      List<DataMigration> classes,
      MigrationOptions options,
      MigrationListener listener) {
    this.database = database;
    this.locations = List.copyOf(locations);
    this.classes = List.copyOf(classes);
    this.options = options;
    this.listener = listener;
  }

  /** The migrations of this database, on the class path in {@value #DEFAULT_FOLDER}. */
  public static Migrations of(Database database) {
    return new Migrations(
        database, List.of(), List.of(), MigrationOptions.DEFAULTS, LogListener.INSTANCE);
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
    return new Migrations(database, locations, classes, newOptions, listener);
  }

  /** Telling this listener, and not the log, how it goes. */
  public Migrations listener(MigrationListener newListener) {
    return new Migrations(database, locations, classes, options, newListener);
  }

  /** Applies all that is pending. */
  public MigrationRun apply() {
    return apply(null);
  }

  /** Applies what is pending up to this version, and with it. */
  public MigrationRun applyTo(String version) {
    return apply(MigrationVersion.of(version));
  }

  private MigrationRun apply(@Nullable MigrationVersion target) {
    return locked(
        (place, files) -> {
          Overview overview = place.overview(files);
          refuse(Check.problems(overview, options));
          return steps(place, overview.pending(target).stream().map(Step::up).toList());
        });
  }

  /** Where each migration stands. */
  public MigrationStatus status() {
    return reading(
        (place, files) -> {
          Overview overview = place.overview(files);
          return new MigrationStatus(
              overview.current().orElse(null),
              overview.migrations(),
              Check.problems(overview, options));
        });
  }

  /** All that was done to the database, in this order. */
  public List<HistoryEntry> history() {
    return reading((place, files) -> place.history().entries());
  }

  /** The version of the database; empty when nothing is applied. */
  public Optional<MigrationVersion> current() {
    return status().current();
  }

  /** What {@link #apply()} would run, in this order. */
  public List<MigrationInfo> pending() {
    return reading(
        (place, files) -> {
          Overview overview = place.overview(files);
          return overview.pending(null).stream().map(overview::info).toList();
        });
  }

  /** What forbids to run migrations; empty mostly. */
  public List<MigrationProblem> validate() {
    return reading((place, files) -> Check.problems(place.overview(files), options));
  }

  private List<AppliedMigration> steps(Workplace place, List<Step> steps) throws SQLException {
    Runner runner = new Runner(place.session(), place.history(), options, listener);
    List<AppliedMigration> done = new ArrayList<>();
    for (Step step : steps) {
      done.add(runner.run(step));
    }
    return done;
  }

  private static void refuse(List<MigrationProblem> problems) {
    if (!problems.isEmpty()) {
      throw MigrationException.of(problems);
    }
  }

  /** What is done with a database and the files. */
  @FunctionalInterface
  private interface Call<T> {
    T run(Workplace place, MigrationFiles files) throws SQLException;
  }

  private MigrationRun locked(Call<List<AppliedMigration>> call) {
    Instant begin = Instant.now();
    return reading(
        (place, files) -> {
          place.lock(options, listener);
          List<AppliedMigration> done = call.run(place, files);
          MigrationVersion version = place.overview(files).current().orElse(null);
          return new MigrationRun(done, version, Duration.between(begin, Instant.now()));
        });
  }

  private <T> T reading(Call<T> call) {
    if (database.inTransaction()) {
      throw new MigrationException("Migrations cannot run inside a transaction of this thread");
    }
    MigrationFiles files = MigrationFiles.read(places(), classes);
    try (Workplace place = Workplace.open(database, options)) {
      return call.run(place, files);
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
    return new Migrations(database, all, classes, options, listener);
  }

  private static ClassLoader loader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? Migrations.class.getClassLoader() : loader;
  }
}
