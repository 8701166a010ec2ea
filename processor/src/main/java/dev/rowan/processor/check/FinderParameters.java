package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Asked;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Operator;
import dev.rowan.processor.finder.PropertyPath;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a finder must be of the types of what they are compared with. */
final class FinderParameters {
  private final Diagnostics diagnostics;

  FinderParameters(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Those for no condition. */
  static List<Extra> extras(RepositoryMethod method) {
    return method.parameters().stream()
        .flatMap(p -> ExtraKind.of(p.type()).map(kind -> new Extra(kind, p)).stream())
        .toList();
  }

  /** Those for conditions. */
  static List<Parameter> values(RepositoryMethod method) {
    return method.parameters().stream().filter(p -> ExtraKind.of(p.type()).isEmpty()).toList();
  }

  boolean check(Asked asked) {
    boolean isMany = asked.criterion().operator().takesMany();
    boolean isRight = true;
    for (Parameter parameter : asked.parameters()) {
      if (asked.typeOf(parameter).filter(asked.types()::contains).isEmpty()) {
        isRight = false;
        report(asked, parameter, wanted(asked, isMany));
      } else if (parameter.isNullable() && needsValue(asked)) {
        isRight = false;
        report(asked, parameter, "one that is not null");
      }
    }
    return isRight;
  }

  /** What the parameter should be: of one value what the property is, {@code int}. */
  private static String wanted(Asked asked, boolean isMany) {
    boolean isPlain = !isMany && !asked.isOfElements();
    Optional<TypeName> own =
        asked.criterion().path().column().filter(column -> isPlain).map(PropertyModel::javaType);
    return asked.types().stream()
        .map(type -> own.filter(t -> t.isPrimitive() && t.box().equals(type)).orElse(type))
        .map(type -> isMany ? "a Collection<" + Words.type(type) + ">" : Words.type(type))
        .collect(Collectors.joining(" or "));
  }

  /** Whether the condition has no form that vanishes. */
  private static boolean needsValue(Asked asked) {
    PropertyPath path = asked.criterion().path();
    return asked.criterion().operator() == Operator.MATCHES
        || asked.isOfElements()
        || path.stepsToMany() > 0
        || path.endsAtMany();
  }

  private void report(Asked asked, Parameter parameter, String wanted) {
    diagnostics.report(
        RepositoryProblem.PARAMETER_TYPE,
        parameter.origin(),
        parameter.name(),
        parameter.isNullable() ? "one that may be null" : Words.type(parameter.type()),
        asked.criterion().path().text(),
        wanted);
  }
}
