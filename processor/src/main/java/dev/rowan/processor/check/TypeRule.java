package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading.Unmapped;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;
import dev.rowan.processor.report.TypeProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type of each property must be a column's. */
final class TypeRule implements Rule {
  private static final Pattern ARGUMENT = Pattern.compile("Optional<(.*)>");
  private static final Pattern MAP = Pattern.compile("[\\w.]*Map(<.*)?");

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.columns()) {
      if (property.type() instanceof Unmapped unmapped) {
        report(property, unmapped, diagnostics);
      }
    }
  }

  private static void report(
      PropertyDeclaration property, Unmapped unmapped, Diagnostics diagnostics) {
    String name = property.name();
    String type = Words.type(unmapped.type());
    switch (unmapped.reason()) {
      case UNKNOWN ->
          diagnostics.report(
              TypeProblem.UNSUPPORTED_TYPE, property.origin(), name, unmapped.type());
      case RAW_LIST -> diagnostics.report(TypeProblem.RAW_LIST, property.origin(), name, type);
      case WILDCARD_LIST ->
          diagnostics.report(TypeProblem.WILDCARD_LIST, property.origin(), name, type);
      case NESTED -> diagnostics.report(TypeProblem.NESTED_LIST, property.origin(), name, type);
      case OPTIONAL ->
          diagnostics.report(
              TypeProblem.OPTIONAL_PROPERTY, property.origin(), name, type, bare(type), name);
      case COLLECTION -> reportCollection(property, unmapped, diagnostics);
      case RELATION ->
          diagnostics.report(
              TypeProblem.RELATION, property.origin(), name, type, annotation(type, name));
      case LAZY ->
          diagnostics.report(
              RelationProblem.LAZY_COLUMN, property.origin(), name, type, eager(type, name));
      case NOT_A_RECORD, NOT_EMBEDDABLE -> {}
    }
  }

  private static void reportCollection(
      PropertyDeclaration property, Unmapped unmapped, Diagnostics diagnostics) {
    if (MAP.matcher(unmapped.type()).matches()) {
      diagnostics.report(
          TypeProblem.UNSUPPORTED_TYPE, property.origin(), property.name(), unmapped.type());
    } else {
      diagnostics.report(
          TypeProblem.OTHER_COLLECTION,
          property.origin(),
          property.name(),
          Words.type(unmapped.type()));
    }
  }

  private static String annotation(String type, String name) {
    String target = Words.innermost(type);
    if (type.equals(target) || type.equals("Lazy<" + target + ">")) {
      return "write @ManyToOne or @OneToOne before it, or \"Long %sId\" to hold the id alone"
          .formatted(name);
    }
    boolean isKnown = type.matches("(Lazy<)?(List|Set|Collection)<\\w+>+");
    return "write @OneToMany(mappedBy = \"...\") or @ManyToMany before "
        + (isKnown ? "it" : "\"List<%s> %s\"".formatted(target, name));
  }

  private static String eager(String type, String name) {
    return type.contains("<")
        ? "declare \"%s %s\"".formatted(type.substring(5, type.length() - 1), name)
        : "write what it holds, and the annotation of a relation before it";
  }

  private static String bare(String optional) {
    Matcher matcher = ARGUMENT.matcher(optional);
    return matcher.matches()
        ? matcher.group(1)
        : optional.replace("OptionalInt", "Integer").replaceAll("Optional(Long|Double)", "$1");
  }
}
