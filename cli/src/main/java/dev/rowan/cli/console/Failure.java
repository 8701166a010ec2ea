package dev.rowan.cli.console;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something that the user can mend: one clear sentence, and the code to end with. */
public final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exit;

  private Failure(int exit, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  /** A command line or a setting that is wrong. */
  public static Failure usage(String message) {
    return new Failure(Exit.USAGE, message, null);
  }

  /** A setting that is wrong, because of this. */
  public static Failure usage(String message, Throwable cause) {
    return new Failure(Exit.USAGE, message, cause);
  }

  /** A database that cannot be reached. */
  public static Failure connection(String message, Throwable cause) {
    return new Failure(Exit.NO_CONNECTION, message, cause);
  }

  /** Something that cannot be done as things are. */
  public static Failure failed(String message) {
    return new Failure(Exit.FAILED, message, null);
  }

  /** Something that was not confirmed. */
  public static Failure refused(String message) {
    return new Failure(Exit.REFUSED, message, null);
  }

  /** The code to end with. */
  public int exit() {
    return exit;
  }
}
