package dev.rowan.cli.console;

/** The codes with which commands end. */
public final class Exit {
  /** Done, and nothing is wrong. */
  public static final int OK = 0;

  /** The command has found what it looks for: problems, differences, something pending. */
  public static final int FOUND = 1;

  /** The command line or a setting is wrong. */
  public static final int USAGE = 2;

  /** The database cannot be reached, or does not let the user in. */
  public static final int NO_CONNECTION = 3;

  /** A migration or a statement has failed. */
  public static final int FAILED = 4;

  /** Something that destroys was not confirmed, or production was not named. */
  public static final int REFUSED = 5;

  /** A fault of Rowan itself. */
  public static final int FAULT = 70;

  /** Interrupted, by Ctrl-C mostly. */
  public static final int INTERRUPTED = 130;

  private Exit() {}
}
