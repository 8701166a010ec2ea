package dev.rowan.cli.write;

import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import java.nio.file.Path;

/**
 * A file that was begun.
 *
 * @param file the file
 * @param next what is to be done now
 */
record Made(Path file, String next) implements Report {

  @Override
  public String text(Style style) {
    return style.good(message()) + "\n" + next;
  }

  private String message() {
    return file + " written";
  }

  @Override
  public Object json() {
    return Json.object("message", message(), "file", file, "next", next);
  }
}
