package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.ValueKind;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The conditions under which values are wrong, one for each built-in constraint. */
final class Conditions {
  private static final ClassName SIZES = RuntimeTypes.validation("Sizes");
  private static final ClassName DECIMALS = RuntimeTypes.validation("Decimals");
  private static final ClassName SIGNS = RuntimeTypes.validation("Signs");
  private static final ClassName EMAILS = RuntimeTypes.validation("Emails");
  private static final ClassName TIMES = RuntimeTypes.validation("Times");

  private final ValidatorCode validator;
  private final String name;
  private final AnnotationModel annotation;

  /** The names of constants begin with the name. */
  Conditions(ValidatorCode validator, String name, AnnotationModel annotation) {
    this.validator = validator;
    this.name = name;
    this.annotation = annotation;
  }

  /** The condition; empty when the value is never wrong. */
  Optional<CodeBlock> isWrong(BuiltIn constraint, ContentModel content, String value) {
    TypeName type = content.type();
    return switch (constraint) {
      case NULL -> Optional.of(CodeBlock.of("$L != null", value));
      case NOT_NULL ->
          type.isPrimitive() ? Optional.empty() : Optional.of(CodeBlock.of("$L == null", value));
      case ASSERT_TRUE -> some(type, value, CodeBlock.of("!$L", value));
      case ASSERT_FALSE -> some(type, value, CodeBlock.of("$L", value));
      case MIN -> Optional.of(bound(content, value, "<", ">=", "isAtLeast"));
      case MAX -> Optional.of(bound(content, value, ">", "<=", "isAtMost"));
      case DECIMAL_MIN -> Optional.of(decimal(value, isInclusive() ? "isAtLeast" : "isGreater"));
      case DECIMAL_MAX -> Optional.of(decimal(value, isInclusive() ? "isAtMost" : "isLess"));
      case POSITIVE -> Optional.of(sign(content, value, "<=", ">", "isPositive"));
      case POSITIVE_OR_ZERO -> Optional.of(sign(content, value, "<", ">=", "isPositiveOrZero"));
      case NEGATIVE -> Optional.of(sign(content, value, ">=", "<", "isNegative"));
      case NEGATIVE_OR_ZERO -> Optional.of(sign(content, value, ">", "<=", "isNegativeOrZero"));
      case DIGITS -> Optional.of(digits(value));
      case SIZE -> Optional.of(size(value));
      case NOT_EMPTY -> Optional.of(isEmpty(content, value));
      case NOT_BLANK -> Optional.of(isBlank(type, value));
      case EMAIL -> Optional.of(isNoEmail(value));
      case PATTERN -> Optional.of(isNoMatch(value));
      case PAST -> some(type, value, time(value, ">="));
      case PAST_OR_PRESENT -> some(type, value, time(value, ">"));
      case FUTURE -> some(type, value, time(value, "<="));
      case FUTURE_OR_PRESENT -> some(type, value, time(value, "<"));
    };
  }

  /** Null passes. */
  private static Optional<CodeBlock> some(TypeName type, String value, CodeBlock isWrong) {
    return Optional.of(orNull(type, value, isWrong));
  }

  private static CodeBlock orNull(TypeName type, String value, CodeBlock isWrong) {
    return type.isPrimitive() ? isWrong : CodeBlock.of("$L != null && $L", value, isWrong);
  }

  private CodeBlock bound(
      ContentModel content, String value, String wrong, String right, String method) {
    long bound = annotation.plain("value", Long.class, 0L);
    if (isPrimitiveNumber(content)) {
      return compared(content, value, wrong, right, Literals.bound(bound));
    }
    CodeBlock number = CodeBlock.of("$T.valueOf($L)", BigDecimal.class, Literals.number(bound));
    String constant = validator.constant(ClassName.get(BigDecimal.class), name + "_BOUND", number);
    return CodeBlock.of("!$T.$L($L, $L)", DECIMALS, method, value, constant);
  }

  private static boolean isPrimitiveNumber(ContentModel content) {
    return content.kind() == ValueKind.INTEGER || content.kind() == ValueKind.FLOATING;
  }

  /** NaN is never right. */
  private static CodeBlock compared(
      ContentModel content, String value, String wrong, String right, CodeBlock bound) {
    CodeBlock isWrong =
        content.kind() == ValueKind.FLOATING
            ? CodeBlock.of("!($L $L $L)", value, right, bound)
            : CodeBlock.of("$L $L $L", value, wrong, bound);
    return orNull(content.type(), value, isWrong);
  }

  private boolean isInclusive() {
    return annotation.plain("inclusive", Boolean.class, true);
  }

  private CodeBlock decimal(String value, String method) {
    CodeBlock number =
        CodeBlock.of("new $T($S)", BigDecimal.class, annotation.plain("value", String.class, "0"));
    String constant = validator.constant(ClassName.get(BigDecimal.class), name + "_BOUND", number);
    return CodeBlock.of("!$T.$L($L, $L)", DECIMALS, method, value, constant);
  }

  private static CodeBlock sign(
      ContentModel content, String value, String wrong, String right, String method) {
    return isPrimitiveNumber(content)
        ? compared(content, value, wrong, right, CodeBlock.of("0"))
        : CodeBlock.of("!$T.$L($L)", SIGNS, method, value);
  }

  private CodeBlock digits(String value) {
    return CodeBlock.of(
        "!$T.hasDigits($L, $L, $L)",
        DECIMALS,
        value,
        annotation.plain("integer", Integer.class, 0),
        annotation.plain("fraction", Integer.class, 0));
  }

  private CodeBlock size(String value) {
    return CodeBlock.of(
        "!$T.isWithin($L, $L, $L)",
        SIZES,
        value,
        annotation.plain("min", Integer.class, 0),
        Literals.code(annotation.plain("max", Integer.class, Integer.MAX_VALUE)));
  }

  private static CodeBlock isEmpty(ContentModel content, String value) {
    return content.kind() == ValueKind.ARRAY
        ? CodeBlock.of("$1L == null || $1L.length == 0", value)
        : CodeBlock.of("$1L == null || $1L.isEmpty()", value);
  }

  private static CodeBlock isBlank(TypeName type, String value) {
    return type.equals(ClassName.get(String.class))
        ? CodeBlock.of("$1L == null || $1L.isBlank()", value)
        : CodeBlock.of("$T.isBlank($L)", SIZES, value);
  }

  private CodeBlock isNoEmail(String value) {
    CodeBlock isNoEmail = CodeBlock.of("!$T.isEmail($L)", EMAILS, value);
    boolean hasPattern =
        !annotation.plain("regexp", String.class, ".*").equals(".*")
            || !annotation.array("flags").isEmpty();
    return hasPattern ? CodeBlock.of("$L$W|| ($L)", isNoEmail, isNoMatch(value)) : isNoEmail;
  }

  private CodeBlock isNoMatch(String value) {
    String regex = annotation.plain("regexp", String.class, ".*");
    List<CodeBlock> flags = PatternFlags.of(annotation.array("flags"));
    CodeBlock compiled =
        flags.isEmpty()
            ? CodeBlock.of("$T.compile($S)", Pattern.class, regex)
            : CodeBlock.of(
                "$T.compile($S,$W$L)", Pattern.class, regex, CodeBlock.join(flags, "$W| "));
    String constant = validator.constant(ClassName.get(Pattern.class), name + "_REGEX", compiled);
    return CodeBlock.of("$1L != null && !$2L.matcher($1L).matches()", value, constant);
  }

  private static CodeBlock time(String value, String wrong) {
    return CodeBlock.of("$T.compare($L, checks.clock()) $L 0", TIMES, value, wrong);
  }
}
