package dev.rowan.ide.eclipse;

/**
 * A problem as Eclipse shows it.
 *
 * @param severity how bad it is
 * @param message the text in the problems view
 * @param file the file, relative to the project
 * @param line the line from 1, or -1 when the marker has none
 * @param start the first underlined character's offset in the file, or -1
 * @param end the offset after the last underlined character, or -1
 */
public record Marker(Severity severity, String message, String file, int line, int start, int end) {

  /** The severities of Eclipse, in its order. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }
}
