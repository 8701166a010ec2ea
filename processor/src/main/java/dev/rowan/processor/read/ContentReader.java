package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.ContentModel.Cascaded;
import dev.rowan.processor.model.validation.ContentModel.Element;
import dev.rowan.processor.model.validation.ContentModel.Role;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.model.validation.ValueKind;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.ValidationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of a value, of what it holds, and whether there is an object to step into.
 */
final class ContentReader {
  private final ValueTypes valueTypes;
  private final ConstraintAnnotations annotations;
  private final ConstraintReader constraints;
  private final Predicate<TypeElement> isChecked;
  private final List<Fault> faults;

  /** Steps into objects of the types that have something to check. */
  ContentReader(
      ValueTypes valueTypes,
      ConstraintAnnotations annotations,
      ConstraintReader constraints,
      Predicate<TypeElement> isChecked,
      List<Fault> faults) {
    this.valueTypes = valueTypes;
    this.annotations = annotations;
    this.constraints = constraints;
    this.isChecked = isChecked;
    this.faults = faults;
  }

  /**
   * Reads a value.
   *
   * @param place what has the annotations: a member, or a type argument
   * @param annotated the type as it is written, with annotations within it
   * @param type the type
   * @param isOnlyNew whether an entity is a reference when it has an id
   */
  ContentModel read(
      AnnotatedConstruct place,
      TypeMirror annotated,
      TypeMirror type,
      boolean isOnlyNew,
      Origin origin) {
    boolean isValid = ConstraintAnnotations.isValid(place);
    List<AnnotationMirror> own = annotations.of(place);
    Optional<Role> unwrapped = valueTypes.unwrapped(type);
    if (unwrapped.isPresent()) {
      ContentModel inner =
          unwrapped.get() == Role.LAZY
              ? read(place, argument(annotated, 0), argument(type, 0), false, origin)
              : plain(own, valueTypes.number(type), origin);
      return holder(type, unwrapped.get(), inner);
    }
    List<ConstraintModel> read =
        own.stream().map(mirror -> constraints.read(mirror, type, origin)).toList();
    List<Element> elements = elements(annotated, type, isValid, origin);
    Optional<Cascaded> cascade =
        isValid && valueTypes.roles(type).isEmpty()
            ? cascaded(type, isOnlyNew, place, origin)
            : Optional.empty();
    return new ContentModel(
        TypeName.get(type).withoutAnnotations(), valueTypes.kind(type), read, cascade, elements);
  }

  private ContentModel plain(List<AnnotationMirror> own, TypeMirror type, Origin origin) {
    return new ContentModel(
        TypeName.get(type),
        valueTypes.kind(type),
        own.stream().map(mirror -> constraints.read(mirror, type, origin)).toList(),
        Optional.empty(),
        List.of());
  }

  private ContentModel holder(TypeMirror type, Role role, ContentModel inner) {
    return new ContentModel(
        TypeName.get(type).withoutAnnotations(),
        ValueKind.OTHER,
        List.of(),
        Optional.empty(),
        inner.isFree() ? List.of() : List.of(new Element(role, inner)));
  }

  /** The elements, the keys and the values; {@code @Valid} on a container means what it holds. */
  private List<Element> elements(
      TypeMirror annotated, TypeMirror type, boolean isValid, Origin origin) {
    List<Role> roles = valueTypes.roles(type);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Optional<TypeMirror> part = part(type, i);
      if (part.isPresent()) {
        TypeMirror place = part(annotated, i).orElse(part.get());
        ContentModel content =
            roles.get(i) == Role.ARRAY_ELEMENT
                ? free(part.get())
                : read(place, place, part.get(), false, origin);
        if (isValid && roles.get(i) != Role.MAP_KEY && content.cascade().isEmpty()) {
          content = stepInto(content, part.get(), origin);
        }
        if (!content.isFree()) {
          elements.add(new Element(roles.get(i), content));
        }
      }
    }
    return elements;
  }

  private ContentModel free(TypeMirror type) {
    return new ContentModel(
        TypeName.get(type).withoutAnnotations(),
        valueTypes.kind(type),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private ContentModel stepInto(ContentModel content, TypeMirror type, Origin origin) {
    return valueTypes.roles(type).isEmpty() && valueTypes.isObject(type)
        ? new ContentModel(
            content.type(),
            content.kind(),
            content.constraints(),
            cascaded(type, false, type, origin),
            content.elements())
        : content;
  }

  private Optional<Cascaded> cascaded(
      TypeMirror type, boolean isOnlyNew, AnnotatedConstruct place, Origin origin) {
    if (!valueTypes.isObject(type)) {
      faults.add(
          new Fault(
              ValidationProblem.VALID_ON_SCALAR,
              valid(place, origin),
              List.of(TypeName.get(type).withoutAnnotations())));
      return Optional.empty();
    }
    TypeElement object = (TypeElement) ((DeclaredType) type).asElement();
    return isChecked.test(object)
        ? Optional.of(new Cascaded(ClassName.get(object), validator(object), isOnlyNew))
        : Optional.empty();
  }

  private Optional<ClassName> validator(TypeElement object) {
    return EntityReader.isEntity(object)
        ? Optional.of(valueTypes.validator(object))
        : Optional.empty();
  }

  private static Origin valid(AnnotatedConstruct place, Origin origin) {
    return place.getAnnotationMirrors().stream()
        .filter(mirror -> View.name(mirror).equals(ConstraintAnnotations.VALID))
        .findFirst()
        .map(origin::at)
        .orElse(origin);
  }

  private static Optional<TypeMirror> part(TypeMirror type, int index) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return index < arguments.size() ? Optional.of(bound(arguments.get(index))) : Optional.empty();
  }

  private static TypeMirror argument(TypeMirror type, int index) {
    return part(type, index).orElse(type);
  }

  private static TypeMirror bound(TypeMirror argument) {
    return argument instanceof javax.lang.model.type.WildcardType wildcard
            && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : argument;
  }
}
