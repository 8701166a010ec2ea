package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.ValidationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one constraint: a built-in one, a user's own, or one that is composed of others. */
final class ConstraintReader {
  private static final int DEEPEST = 8;

  private final PackageElement from;
  private final List<Fault> faults;
  private final ConstraintAnnotations constraints;
  private final AnnotationModels annotations;
  private final CustomValidators validators;
  private final Overrides overrides;

  /** Reads for generated code in a package, and adds what is wrong to the faults. */
  ConstraintReader(
      Types types,
      Elements elements,
      ConstraintAnnotations constraints,
      PackageElement from,
      List<Fault> faults) {
    this.from = from;
    this.faults = faults;
    this.constraints = constraints;
    this.annotations = new AnnotationModels(elements);
    this.validators = new CustomValidators(types, elements);
    this.overrides = new Overrides();
  }

  /** Reads a constraint on a value of the type. */
  ConstraintModel read(AnnotationMirror mirror, TypeMirror value, Origin place) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return read(type, annotations.read(mirror), value, place.at(mirror), 0);
  }

  private ConstraintModel read(
      TypeElement type, AnnotationModel annotation, TypeMirror value, Origin origin, int depth) {
    Optional<BuiltIn> builtIn = BuiltIn.of(annotation.type());
    ConstraintTest test =
        builtIn.isPresent()
            ? new ConstraintTest.Plain(builtIn.get())
            : own(type, annotation, value, origin, depth);
    return new ConstraintModel(annotation, test, origin);
  }

  private ConstraintTest own(
      TypeElement type, AnnotationModel annotation, TypeMirror value, Origin origin, int depth) {
    List<ConstraintModel> parts = new ArrayList<>();
    if (depth < DEEPEST) {
      List<AnnotationMirror> composing = constraints.of(type);
      for (AnnotationMirror part : composing) {
        AnnotationModel model = overrides.apply(type, annotation, part, composing, annotations);
        TypeElement partType = (TypeElement) part.getAnnotationType().asElement();
        parts.add(read(partType, model, value, origin, depth + 1));
      }
    }
    Optional<ConstraintTest.Custom> custom = custom(type, value, origin, parts.isEmpty());
    if (parts.isEmpty()) {
      return custom.<ConstraintTest>map(c -> c).orElseGet(ConstraintTest.Broken::new);
    }
    boolean isSingle = View.has(type, ConstraintAnnotations.SINGLE_VIOLATION);
    return new ConstraintTest.Composed(parts, custom, isSingle);
  }

  private Optional<ConstraintTest.Custom> custom(
      TypeElement annotation, TypeMirror value, Origin origin, boolean isNeeded) {
    List<CustomValidators.Candidate> all = validators.declared(annotation);
    List<CustomValidators.Candidate> nearest = validators.nearest(all, value);
    String name = annotation.getSimpleName().toString();
    TypeName type = TypeName.get(value).withoutAnnotations();
    if (nearest.isEmpty()) {
      if (isNeeded || !all.isEmpty()) {
        fault(ValidationProblem.NO_VALIDATOR, origin, name, type);
      }
      return Optional.empty();
    }
    TypeElement validator = nearest.get(0).type();
    if (nearest.size() > 1) {
      String second = nearest.get(1).type().getSimpleName().toString();
      fault(
          ValidationProblem.AMBIGUOUS_VALIDATOR,
          origin,
          name,
          type,
          validator.getSimpleName(),
          second);
      return Optional.empty();
    }
    if (!validators.isMakeable(validator, from)) {
      fault(ValidationProblem.VALIDATOR_NOT_MAKEABLE, origin, validator.getSimpleName(), name);
      return Optional.empty();
    }
    return Optional.of(validators.test(nearest.get(0)));
  }

  private void fault(ValidationProblem problem, Origin origin, Object... arguments) {
    faults.add(new Fault(problem, origin, List.of(arguments)));
  }
}
