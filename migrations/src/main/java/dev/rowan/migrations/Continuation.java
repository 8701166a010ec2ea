package dev.rowan.migrations;

import java.sql.SQLException;

/** Says where a script goes on of which only a person can know how far it came. */
final class Continuation {
  private final Work work;

  Continuation(Work work) {
    this.work = work;
  }

  /** Sets the statement that runs next; returns how many are done. */
  int set(String path, int statement) throws SQLException {
    Script script = find(path);
    Steps steps = new Steps(script);
    int done = statement - 1;
    boolean begins = done == 0 || steps.units().stream().anyMatch(unit -> unit.end() == done);
    if (!begins) {
      throw new MigrationException(
          path + ": nothing begins with statement " + statement + " of " + steps.count());
    }
    if (work.place().runs().find(path).isEmpty()) {
      throw new MigrationException(path + ": no run of it was cut short");
    }
    work.place().runs().done(path, done, steps.sum(done));
    return done;
  }

  private Script find(String path) {
    for (Migration migration : work.files().all()) {
      if (migration instanceof Script script && script.path().equals(path)) {
        return script;
      }
    }
    throw new MigrationException("There is no file " + path);
  }
}
