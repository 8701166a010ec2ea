package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.Family;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Value;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;
import dev.rowan.processor.report.Origin;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;

/** A subtype is one that its base knows, and says what the discriminator holds. */
final class SubtypeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.subtype().ifPresent(subtype -> check(entity, subtype, diagnostics));
  }

  private static void check(
      EntityDeclaration entity, FamilyDeclaration.Subtype subtype, Diagnostics diagnostics) {
    InheritanceDeclaration inheritance = subtype.inheritance();
    String name = Words.type(entity.type());
    String base = Words.type(inheritance.base());
    String between = entity.shape().entitySuperclass();
    if (!between.isEmpty()) {
      diagnostics.report(
          InheritanceProblem.DEEPER_SUBTYPE, entity.origin(), name, between, base, base);
      return;
    }
    boolean isOpen = inheritance.subtypes().isEmpty();
    if (!isOpen && !inheritance.subtypes().contains(entity.type())) {
      diagnostics.report(InheritanceProblem.UNLISTED_SUBTYPE, entity.origin(), name, base, name);
    }
    if (inheritance.strategy() == InheritanceStrategy.SINGLE_TABLE && subtype.table().isPresent()) {
      diagnostics.report(
          InheritanceProblem.TABLE_ON_SUBTYPE, subtype.table().get(), name, base, base);
    }
    for (Origin origin : subtype.repeated()) {
      diagnostics.report(
          InheritanceProblem.BASE_PROPERTY_ANNOTATED,
          origin,
          StrayRule.name(origin.annotation()),
          base,
          base);
    }
    checkValue(entity, subtype, diagnostics);
    checkIds(entity, base, diagnostics);
    checkClash(entity, inheritance, diagnostics);
  }

  private static void checkIds(EntityDeclaration entity, String base, Diagnostics diagnostics) {
    for (PropertyDeclaration own : SharedProperties.own(entity)) {
      if (own.isKey()) {
        diagnostics.report(
            InheritanceProblem.ID_IN_SUBTYPE,
            own.origin(),
            own.name(),
            Words.type(entity.type()),
            base);
      }
    }
  }

  /** The base tells of its own properties. */
  private static void checkClash(
      EntityDeclaration entity, InheritanceDeclaration inheritance, Diagnostics diagnostics) {
    SharedProperties.own(entity)
        .forEach(property -> DiscriminatorRule.check(property, inheritance, diagnostics));
  }

  private static boolean isStored(InheritanceDeclaration inheritance) {
    return inheritance.strategy() == InheritanceStrategy.SINGLE_TABLE
        || inheritance.discriminator().annotation().isPresent();
  }

  private static void checkValue(
      EntityDeclaration entity, FamilyDeclaration.Subtype subtype, Diagnostics diagnostics) {
    InheritanceDeclaration inheritance = subtype.inheritance();
    if (subtype.value().isPresent()) {
      checkValue(entity, inheritance, subtype.value().get(), diagnostics);
    } else if (isStored(inheritance)) {
      diagnostics.report(
          InheritanceProblem.NO_DISCRIMINATOR_VALUE,
          entity.origin(),
          Words.type(entity.type()),
          Words.type(inheritance.base()),
          inheritance.discriminator().name().value(),
          Family.isNumber(inheritance.discriminator().type()) ? "1" : example(entity));
    }
  }

  private static String example(EntityDeclaration entity) {
    return entity.type().simpleName().toLowerCase(Locale.ROOT);
  }

  private static void checkValue(
      EntityDeclaration entity,
      InheritanceDeclaration inheritance,
      Value value,
      Diagnostics diagnostics) {
    String type = inheritance.discriminator().type();
    boolean isNumber = Family.isNumber(type);
    boolean isFitting =
        isNumber
            ? isNumber(value.text(), type)
            : !value.text().isBlank() && value.text().codePoints().allMatch(SubtypeRule::isSent);
    if (!isFitting && !Family.isUnfit(type)) {
      diagnostics.report(
          InheritanceProblem.BAD_DISCRIMINATOR_VALUE,
          value.origin().member("value"),
          value.text().replace("\0", "\\0"),
          Words.type(entity.type()),
          inheritance.discriminator().name().value(),
          type,
          isNumber ? "a whole number that it holds" : "a text");
    }
  }

  /** PostgreSQL has neither U+0000 nor half a surrogate pair. */
  private static boolean isSent(int character) {
    return character != 0 && Character.getType(character) != Character.SURROGATE;
  }

  private static boolean isNumber(String text, String type) {
    if (!text.matches("0|-?[1-9][0-9]{0,18}")) {
      return false;
    }
    BigInteger value = new BigInteger(text);
    String lower = Objects.requireNonNull(type).strip().toLowerCase(Locale.ROOT);
    int bits = lower.equals("smallint") || lower.equals("int2") ? 15 : isBig(lower) ? 63 : 31;
    return value.bitLength() <= bits;
  }

  private static boolean isBig(String type) {
    return type.equals("bigint") || type.equals("int8");
  }
}
