package dev.rowan.processor.model;

/**
 * Who may see the value of a property.
 *
 * @param isSensitive whether neither logs nor messages show it
 * @param isHidden whether JSON has it not
 * @param isRead whether it is read from JSON all the same
 */
public record Secrecy(boolean isSensitive, boolean isHidden, boolean isRead) {

  /** Everyone may. */
  public static final Secrecy NONE = new Secrecy(false, false, true);

  /** What is true when either is. */
  public Secrecy and(Secrecy other) {
    return new Secrecy(
        isSensitive || other.isSensitive, isHidden || other.isHidden, isRead && other.isRead);
  }
}
