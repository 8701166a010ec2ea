package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.model.validation.ValueModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.ValidationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what is checked of the instances of one class. */
final class BeanReader {
  private final TypeElement type;
  private final Members members;
  private final ConstraintAnnotations annotations;
  private final ConstraintReader constraints;
  private final ContentReader contents;
  private final List<Fault> faults;

  BeanReader(
      Members members,
      ConstraintAnnotations annotations,
      ConstraintReader constraints,
      ContentReader contents,
      List<Fault> faults) {
    this.type = members.entity();
    this.members = members;
    this.annotations = annotations;
    this.constraints = constraints;
    this.contents = contents;
    this.faults = faults;
  }

  BeanModel read() {
    List<ConstraintModel> own = new ArrayList<>();
    List<ValueModel> values = new ArrayList<>();
    List<TypeElement> declaring = CheckedMembers.declaring(type);
    for (TypeElement each : declaring) {
      for (AnnotationMirror mirror : annotations.of(each)) {
        own.add(constraints.read(mirror, type.asType(), Origin.of(each)));
      }
    }
    for (VariableElement field : CheckedMembers.fields(declaring)) {
      if (annotations.isConstrained(field, field.asType())) {
        add(field.getSimpleName().toString(), field, access(field), values);
      }
    }
    for (ExecutableElement getter : CheckedMembers.getters(declaring)) {
      if (annotations.isConstrained(getter, getter.getReturnType())) {
        add(CheckedMembers.property(getter), getter, access(getter), values);
      }
    }
    return new BeanModel(ClassName.get(type), own, values, sequence());
  }

  private void add(String name, Element member, Access access, List<ValueModel> values) {
    ContentModel content =
        contents.read(
            member,
            CheckedMembers.valueType(member),
            members.typeOf(member),
            isReference(member),
            Origin.of(member));
    if (content.isFree()) {
      return;
    }
    if (access.readable()) {
      values.add(new ValueModel(name, access, content));
    } else if (!isColumn(member)) {
      faults.add(
          new Fault(
              ValidationProblem.UNREADABLE_VALUE,
              Origin.of(member),
              List.of(name, type.getSimpleName())));
    }
  }

  /** Another rule says what is wrong with a column that cannot be read. */
  private boolean isColumn(Element member) {
    return EntityReader.isEntity(type)
        && member.getKind() == ElementKind.FIELD
        && !View.has(member, Names.TRANSIENT);
  }

  /** A plain relation to one entity may hold a reference that knows its id and nothing else. */
  private static boolean isReference(Element member) {
    return Names.RELATIONS.stream().anyMatch(relation -> View.has(member, relation));
  }

  private Access access(VariableElement field) {
    return type.getKind() == ElementKind.RECORD
        ? new Access.Methods(field.getSimpleName().toString(), "")
        : new AccessReader(members).read(field);
  }

  private Access access(ExecutableElement getter) {
    boolean isSeen = members.visible(getter) && !members.throwsChecked(getter);
    return new Access.Methods(isSeen ? getter.getSimpleName().toString() : "", "");
  }

  private List<TypeName> sequence() {
    Optional<View> view = View.of(type, ConstraintAnnotations.GROUP_SEQUENCE);
    List<TypeName> groups =
        view.map(v -> v.types("value")).orElse(List.of()).stream().map(TypeName::get).toList();
    if (view.isPresent() && !groups.contains(ClassName.get(type))) {
      faults.add(
          new Fault(
              ValidationProblem.SEQUENCE_WITHOUT_CLASS,
              view.get().origin(),
              List.of(type.getSimpleName(), type.getSimpleName())));
    }
    return groups;
  }
}
