package dev.rowan.migrations.pull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A constraint of Jakarta Validation, as it is called in one word: {@code min=1}. */
enum FieldCheck {
  EMAIL("Email", "", FieldType.Kind.TEXT),
  NOTBLANK("NotBlank", "", FieldType.Kind.TEXT),
  NOTEMPTY("NotEmpty", "", FieldType.Kind.TEXT),
  SIZE("Size", "2-20", FieldType.Kind.TEXT),
  MIN("Min", "1", FieldType.Kind.NUMBER),
  MAX("Max", "9", FieldType.Kind.NUMBER),
  POSITIVE("Positive", "", FieldType.Kind.NUMBER),
  PAST("Past", "", FieldType.Kind.MOMENT),
  FUTURE("Future", "", FieldType.Kind.MOMENT);

  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final String annotation;
  private final String example;
  private final FieldType.Kind kind;

  FieldCheck(String annotation, String example, FieldType.Kind kind) {
    this.annotation = annotation;
    this.example = example;
    this.kind = kind;
  }

  /** The constraint that is called so. */
  static Optional<FieldCheck> of(String word) {
    return Stream.of(values()).filter(check -> check.word().equals(word)).findFirst();
  }

  /** How it is written, with a value where it has one. */
  String usage() {
    return example.isEmpty() ? word() : word() + "=" + example;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean fits(FieldType type) {
    boolean isDecimal = Set.of(MIN, MAX).contains(this) && type == FieldType.DOUBLE;
    return type.kind() == kind && !isDecimal;
  }

  /** The annotation; empty when the value is none for it. */
  Optional<Annotation> annotation(String value) {
    if (example.isEmpty()) {
      return value.isEmpty() ? Optional.of(annotated()) : Optional.empty();
    }
    Matcher range = RANGE.matcher(value);
    if (this == SIZE) {
      return range.matches()
          ? Optional.of(
              annotated(
                  Annotation.code("min", range.group(1)), Annotation.code("max", range.group(2))))
          : Optional.empty();
    }
    return NUMBER.matcher(value).matches()
        ? Optional.of(annotated(Annotation.code("value", value)))
        : Optional.empty();
  }

  private Annotation annotated(Annotation.Member... members) {
    return new Annotation(PACKAGE + annotation, List.of(members));
  }
}
