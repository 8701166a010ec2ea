package dev.rowan.cli.db;

import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;

/**
 * What was done with a database.
 *
 * @param database its name
 * @param isChanged whether something was done
 * @param text what was done, for people
 */
record Done(String database, boolean isChanged, String text) implements Report {

  @Override
  public String text(Style style) {
    return text;
  }

  @Override
  public Object json() {
    return Json.object("database", database, "changed", isChanged, "message", text);
  }
}
