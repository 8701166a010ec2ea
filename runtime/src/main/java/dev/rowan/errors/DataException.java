package dev.rowan.errors;

/** The root of all failures of the database. */
public class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with this message. */
  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
