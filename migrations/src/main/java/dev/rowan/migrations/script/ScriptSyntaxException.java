package dev.rowan.migrations.script;

import java.io.Serial;

/** A script that cannot be taken apart into statements. */
public final class ScriptSyntaxException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int line;

  ScriptSyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the script at which the mistake begins, from 1. */
  public int line() {
    return line;
  }
}
