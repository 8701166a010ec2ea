package dev.rowan.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod.Asked;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Operator;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of a finder must be of the types of what they are compared with. */
final class FinderParameters {
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set");

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
    Optional<PropertyModel> column = asked.criterion().path().column();
    boolean isRight = true;
    for (Parameter parameter : asked.parameters()) {
      TypeName wanted = column.orElseThrow().javaType().box();
      boolean isMany = asked.criterion().operator().takesMany();
      if (isMany ? !isManyOf(parameter.type(), wanted) : !parameter.type().box().equals(wanted)) {
        isRight = false;
        report(
            asked,
            parameter,
            isMany ? "a Collection<" + Words.type(wanted) + ">" : Words.type(wanted));
      } else if (parameter.isNullable() && needsValue(asked)) {
        isRight = false;
        report(asked, parameter, "one that is not null");
      }
    }
    return isRight;
  }

  /** Whether the condition has no form that vanishes. */
  private static boolean needsValue(Asked asked) {
    return asked.criterion().operator() == Operator.MATCHES
        || asked.criterion().path().stepsToMany() > 0;
  }

  private static boolean isManyOf(TypeName type, TypeName element) {
    if (type instanceof ArrayTypeName array) {
      return array.componentType().equals(element);
    }
    return type instanceof ParameterizedTypeName generic
        && COLLECTIONS.contains(generic.rawType().canonicalName())
        && bound(generic.typeArguments().get(0)).equals(element);
  }

  private static TypeName bound(TypeName argument) {
    return argument instanceof WildcardTypeName wildcard && wildcard.lowerBounds().isEmpty()
        ? wildcard.upperBounds().get(0).withoutAnnotations()
        : argument.withoutAnnotations();
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
