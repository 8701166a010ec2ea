package dev.rowan.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a validator of a user's can ask and say while it tests a value. */
final class ValidatorContext implements ConstraintValidatorContext {

  private final Checks checks;
  private final Constraint constraint;
  private final List<Said> said = new ArrayList<>();
  private boolean isDefaultOff;

  ValidatorContext(Checks checks, Constraint constraint) {
    this.checks = checks;
    this.constraint = constraint;
  }

  private record Said(String template, String suffix) {}

  void say(String template, String suffix) {
    said.add(new Said(template, suffix));
  }

  /** Adds the violations of a value that did not pass. */
  void report(String name, @Nullable Object value) {
    if (!isDefaultOff) {
      checks.fail(name, value, constraint);
    }
    for (Said each : said) {
      checks.fail(path(name, each.suffix()), value, constraint.saying(each.template()));
    }
  }

  private static String path(String name, String suffix) {
    boolean isJoined = name.isEmpty() || suffix.isEmpty() || suffix.startsWith("[");
    return isJoined ? name + suffix : name + "." + suffix;
  }

  @Override
  public void disableDefaultConstraintViolation() {
    isDefaultOff = true;
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    return constraint.template();
  }

  @Override
  public ClockProvider getClockProvider() {
    return checks::clock;
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
    return new ValidatorMessage(this, template);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }
}
