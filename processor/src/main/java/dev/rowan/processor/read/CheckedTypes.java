package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells which classes have something to check, in themselves or where {@code @Valid} leads. */
final class CheckedTypes {
  private final ConstraintAnnotations annotations;
  private final ValueTypes valueTypes;
  private final Map<String, Boolean> known = new HashMap<>();

  CheckedTypes(ConstraintAnnotations annotations, ValueTypes valueTypes) {
    this.annotations = annotations;
    this.valueTypes = valueTypes;
  }

  void clear() {
    known.clear();
  }

  /** Whether the class has a constraint or {@code @Valid} somewhere. */
  boolean mentions(TypeElement type) {
    List<TypeElement> declaring = CheckedMembers.declaring(type);
    return declaring.stream().anyMatch(each -> !annotations.of(each).isEmpty())
        || View.has(type, ConstraintAnnotations.GROUP_SEQUENCE)
        || members(declaring).anyMatch(this::isConstrained);
  }

  /** Whether checking an instance can find something. */
  boolean isChecked(TypeElement type) {
    String name = type.getQualifiedName().toString();
    Boolean answer = known.get(name);
    if (answer == null) {
      answer = isChecked(type, new HashSet<>());
      known.put(name, answer);
    }
    return answer;
  }

  private boolean isChecked(TypeElement type, Set<TypeElement> onTheWay) {
    if (!onTheWay.add(type)) {
      return false;
    }
    List<TypeElement> declaring = CheckedMembers.declaring(type);
    if (declaring.stream().anyMatch(each -> !annotations.of(each).isEmpty())) {
      return true;
    }
    List<TypeElement> next = new ArrayList<>();
    for (Element member : members(declaring).filter(this::isConstrained).toList()) {
      if (annotations.hasConstraint(member, CheckedMembers.valueType(member))) {
        return true;
      }
      addObjects(CheckedMembers.valueType(member), next);
    }
    return next.stream().anyMatch(each -> isChecked(each, onTheWay));
  }

  private void addObjects(TypeMirror type, List<TypeElement> objects) {
    if (type instanceof ArrayType array) {
      addObjects(array.getComponentType(), objects);
    } else if (type instanceof DeclaredType declared) {
      if (valueTypes.isObject(type)) {
        objects.add((TypeElement) declared.asElement());
      }
      declared.getTypeArguments().forEach(argument -> addObjects(argument, objects));
    }
  }

  private boolean isConstrained(Element member) {
    return annotations.isConstrained(member, CheckedMembers.valueType(member));
  }

  private static Stream<Element> members(List<TypeElement> declaring) {
    return Stream.concat(
        CheckedMembers.fields(declaring).stream(), CheckedMembers.getters(declaring).stream());
  }
}
