package dev.rowan.validation;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One value that a constraint forbids. Immutable. */
public final class Violation {

  private final String path;
  private final @Nullable Object invalidValue;
  private final Constraint constraint;

  Violation(String path, @Nullable Object invalidValue, Constraint constraint) {
    this.path = path;
    this.invalidValue = invalidValue;
    this.constraint = constraint;
  }

  /**
   * The way to the value: {@code title}, {@code address.street}, {@code tags[1].<list element>};
   * empty when it is the entity itself.
   */
  public String path() {
    return path;
  }

  /** What is wrong, in the language of the JVM's default locale. */
  public String message() {
    return message(Locale.getDefault());
  }

  /** What is wrong, in the language of the locale. */
  public String message(Locale locale) {
    return Messages.of(locale).interpolate(constraint, invalidValue);
  }

  /** The message before anything was put into it: {@code {jakarta…Size.message}}. */
  public String template() {
    return constraint.template();
  }

  /** The value, or null. */
  public @Nullable Object invalidValue() {
    return invalidValue;
  }

  /** The full name of the constraint's annotation: {@code jakarta.validation.constraints.Size}. */
  public String constraint() {
    return constraint.name();
  }

  /** The same below another object. */
  Violation below(String prefix) {
    return new Violation(path.isEmpty() ? prefix : prefix + "." + path, invalidValue, constraint);
  }

  /** The place in a list with which the path begins; -1 of one that was alone. */
  int place() {
    return path.startsWith("[") ? Integer.parseInt(path.substring(1, path.indexOf(']'))) : -1;
  }

  /**
   * The same of another place in a list: {@code [1].title} becomes {@code [4].title}, and {@code
   * title} of one that was alone becomes that of the place of the first.
   */
  Violation moved(IntUnaryOperator places) {
    int place = place();
    if (place < 0) {
      return below("[" + places.applyAsInt(0) + "]");
    }
    String rest = path.substring(path.indexOf(']'));
    return new Violation("[" + places.applyAsInt(place) + rest, invalidValue, constraint);
  }

  /** The path and the message, without the value. */
  @Override
  public String toString() {
    return path.isEmpty() ? message() : path + " " + message();
  }
}
