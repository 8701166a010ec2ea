package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints of Jakarta Validation itself, and the kinds of values that they check. */
public enum BuiltIn {
  /** {@code @Null}. */
  NULL("Null", Family.ALL),
  /** {@code @NotNull}. */
  NOT_NULL("NotNull", Family.ALL),
  /** {@code @AssertTrue}. */
  ASSERT_TRUE("AssertTrue", Family.BOOLEANS),
  /** {@code @AssertFalse}. */
  ASSERT_FALSE("AssertFalse", Family.BOOLEANS),
  /** {@code @Min}. */
  MIN("Min", Family.NUMBERS),
  /** {@code @Max}. */
  MAX("Max", Family.NUMBERS),
  /** {@code @DecimalMin}. */
  DECIMAL_MIN("DecimalMin", Family.NUMBERS),
  /** {@code @DecimalMax}. */
  DECIMAL_MAX("DecimalMax", Family.NUMBERS),
  /** {@code @Negative}. */
  NEGATIVE("Negative", Family.NUMBERS),
  /** {@code @NegativeOrZero}. */
  NEGATIVE_OR_ZERO("NegativeOrZero", Family.NUMBERS),
  /** {@code @Positive}. */
  POSITIVE("Positive", Family.NUMBERS),
  /** {@code @PositiveOrZero}. */
  POSITIVE_OR_ZERO("PositiveOrZero", Family.NUMBERS),
  /** {@code @Digits}. */
  DIGITS("Digits", Family.NUMBERS),
  /** {@code @Size}. */
  SIZE("Size", Family.SIZED),
  /** {@code @NotEmpty}. */
  NOT_EMPTY("NotEmpty", Family.SIZED),
  /** {@code @NotBlank}. */
  NOT_BLANK("NotBlank", Family.TEXT),
  /** {@code @Email}. */
  EMAIL("Email", Family.TEXT),
  /** {@code @Pattern}. */
  PATTERN("Pattern", Family.TEXT),
  /** {@code @Past}. */
  PAST("Past", Family.TIMES),
  /** {@code @PastOrPresent}. */
  PAST_OR_PRESENT("PastOrPresent", Family.TIMES),
  /** {@code @Future}. */
  FUTURE("Future", Family.TIMES),
  /** {@code @FutureOrPresent}. */
  FUTURE_OR_PRESENT("FutureOrPresent", Family.TIMES);

  private static final String PACKAGE = "jakarta.validation.constraints";

  private final String simpleName;
  private final Family family;

  BuiltIn(String simpleName, Family family) {
    this.simpleName = simpleName;
    this.family = family;
  }

  /** The one of this annotation, if it is one. */
  public static Optional<BuiltIn> of(ClassName annotation) {
    return annotation.packageName().equals(PACKAGE)
        ? Stream.of(values())
            .filter(b -> b.simpleName.equals(String.join(".", annotation.simpleNames())))
            .findFirst()
        : Optional.empty();
  }

  /** Whether it checks values of this kind. */
  public boolean checks(ValueKind kind) {
    return switch (family) {
      case ALL -> true;
      case BOOLEANS -> kind == ValueKind.BOOLEAN;
      case TEXT -> kind == ValueKind.CHARS;
      case TIMES -> kind == ValueKind.TEMPORAL;
      case NUMBERS ->
          switch (kind) {
            case INTEGER, FLOATING, BIG_DECIMAL, BIG_INTEGER, CHARS -> true;
            default -> false;
          };
      case SIZED ->
          switch (kind) {
            case CHARS, COLLECTION, MAP, ARRAY -> true;
            default -> false;
          };
    };
  }

  /** What it checks, in words. */
  public String supported() {
    return family.words;
  }

  private enum Family {
    ALL("everything"),
    BOOLEANS("booleans"),
    TEXT("text"),
    TIMES("moments, days and times"),
    NUMBERS("numbers and text"),
    SIZED("text, collections, maps and arrays");

    private final String words;

    Family(String words) {
      this.words = words;
    }
  }
}
