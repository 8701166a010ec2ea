package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Family;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Member;
import dev.rowan.processor.model.InheritanceDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;
import dev.rowan.processor.report.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;

/** The base of a hierarchy knows all of its subtypes, and can tell and read their rows. */
final class BaseRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.base().ifPresent(base -> check(entity, base, diagnostics));
  }

  private static void check(
      EntityDeclaration entity, FamilyDeclaration.Base base, Diagnostics diagnostics) {
    InheritanceDeclaration inheritance = base.inheritance();
    String name = Words.type(entity.type());
    if (entity.shape().kind() == Kind.RECORD || !isAbstract(entity)) {
      diagnostics.report(InheritanceProblem.BASE_NOT_ABSTRACT, inheritance.origin(), name);
    }
    if (inheritance.subtypes().isEmpty()) {
      diagnostics.report(
          InheritanceProblem.OPEN_BASE, inheritance.origin(), name, listing(inheritance));
    } else if (inheritance.isSealed() && base.isListed()) {
      Origin list = inheritance.origin().member("subtypes");
      diagnostics.report(InheritanceProblem.SEALED_AND_LISTED, list, name);
    }
    for (Origin origin : base.unmapped()) {
      reportUnmapped(origin, name, base, diagnostics);
    }
    checkDiscriminator(inheritance, diagnostics);
    base.members().forEach(member -> check(member, base, diagnostics));
    checkValues(base, diagnostics);
    checkColumns(base, diagnostics);
    SharedProperties.check(entity, base, diagnostics);
  }

  /** That of Jakarta Persistence has no list; Rowan's may stand beside it. */
  private static String listing(InheritanceDeclaration inheritance) {
    AnnotationMirror written = inheritance.origin().annotation();
    boolean isOwn =
        written == null
            || written.getAnnotationType().toString().equals("dev.rowan.annotations.Inheritance");
    return isOwn ? "Inheritance" : "dev.rowan.annotations.Inheritance";
  }

  private static boolean isAbstract(EntityDeclaration entity) {
    return entity.shape().isAbstract() || entity.shape().kind() == Kind.INTERFACE;
  }

  private static void reportUnmapped(
      Origin origin, String name, FamilyDeclaration.Base base, Diagnostics diagnostics) {
    String annotation = StrayRule.name(origin.annotation());
    diagnostics.report(
        InheritanceProblem.UNMAPPED_METHOD,
        origin,
        annotation,
        name,
        origin.element().getSimpleName(),
        Words.type(base.inheritance().subtypes().get(0)),
        annotation);
  }

  private static void checkDiscriminator(
      InheritanceDeclaration inheritance, Diagnostics diagnostics) {
    NameRule.check(
        "column",
        inheritance.discriminator().name(),
        "@DiscriminatorColumn(name = \"...\")",
        diagnostics);
    String type = inheritance.discriminator().type();
    if (Family.isUnfit(type)) {
      diagnostics.report(
          InheritanceProblem.BAD_DISCRIMINATOR_TYPE,
          inheritance.discriminator().annotation().orElse(inheritance.origin()).member("type"),
          inheritance.discriminator().name().value(),
          type.isBlank() ? "\"\"" : type);
    }
  }

  private static void check(Member member, FamilyDeclaration.Base base, Diagnostics diagnostics) {
    InheritanceDeclaration inheritance = base.inheritance();
    String name = Words.type(member.type());
    String ofBase = Words.type(inheritance.base());
    Origin list = base.isListed() ? inheritance.origin().member("subtypes") : inheritance.origin();
    if (!member.extendsBase()) {
      diagnostics.report(InheritanceProblem.NOT_A_SUBTYPE, list, name, ofBase, ofBase);
    } else if (!member.isEntity()) {
      diagnostics.report(InheritanceProblem.SUBTYPE_NOT_AN_ENTITY, list, name, ofBase);
    } else if (isAbstract(member.entity())) {
      diagnostics.report(InheritanceProblem.ABSTRACT_SUBTYPE, list, name, ofBase, ofBase);
    }
  }

  private static void checkValues(FamilyDeclaration.Base base, Diagnostics diagnostics) {
    Map<String, ClassName> values = new HashMap<>();
    for (Member member : base.members()) {
      member
          .value()
          .ifPresent(
              value -> {
                ClassName other = values.putIfAbsent(value.text(), member.type());
                if (other != null) {
                  diagnostics.report(
                      InheritanceProblem.DUPLICATE_DISCRIMINATOR,
                      base.inheritance().origin(),
                      Words.type(other),
                      Words.type(member.type()),
                      value.text());
                }
              });
    }
  }

  private static void checkColumns(FamilyDeclaration.Base base, Diagnostics diagnostics) {
    if (base.inheritance().strategy() == InheritanceStrategy.JOINED) {
      return;
    }
    Map<String, Member> owners = new HashMap<>();
    Map<String, PropertyDeclaration> columns = new HashMap<>();
    for (Member member : base.members()) {
      for (PropertyDeclaration column : SharedProperties.own(member.entity())) {
        String name = column.column().name().value();
        PropertyDeclaration other = columns.putIfAbsent(name, column);
        owners.putIfAbsent(name, member);
        if (other != null && !Objects.equals(sqlType(other), sqlType(column))) {
          reportShared(base, owners.get(name), other, member, column, diagnostics);
        }
      }
    }
  }

  private static void reportShared(
      FamilyDeclaration.Base base,
      Member owner,
      PropertyDeclaration other,
      Member member,
      PropertyDeclaration column,
      Diagnostics diagnostics) {
    diagnostics.report(
        InheritanceProblem.SUBTYPES_SHARE_COLUMN,
        base.inheritance().origin(),
        Words.type(owner.type()),
        other.name(),
        Words.type(member.type()),
        column.name(),
        column.column().name().value(),
        sqlType(other),
        sqlType(column));
  }

  private static String sqlType(PropertyDeclaration column) {
    return column.column().type().isEmpty()
        ? column.columnType().map(type -> type.sqlType()).orElse("")
        : column.column().type();
  }
}
