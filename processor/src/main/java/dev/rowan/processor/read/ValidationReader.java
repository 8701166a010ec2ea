package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.model.validation.ValidationModel;
import dev.rowan.processor.model.validation.ValueModel;
import dev.rowan.processor.name.ClassName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is checked of an entity, and of the values in it that are checked with it. */
final class ValidationReader {
  private final Types types;
  private final Elements elements;
  private final ConstraintAnnotations annotations = new ConstraintAnnotations();
  private final ValueTypes valueTypes;
  private final CheckedTypes checked;

  ValidationReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.valueTypes = new ValueTypes(types, elements);
    this.checked = new CheckedTypes(annotations, valueTypes);
  }

  /** Forgets what was read. */
  void newRound() {
    checked.clear();
  }

  /** Reads what is checked; empty when there is nothing. */
  Optional<ValidationModel> read(TypeElement entity) {
    if (!checked.mentions(entity)) {
      return Optional.empty();
    }
    List<Fault> faults = new ArrayList<>();
    BeanModel root = bean(entity, entity, faults);
    List<BeanModel> nested = nested(root, entity, faults);
    return root.isFree() && faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new ValidationModel(valueTypes.validator(entity), root, nested, faults));
  }

  private List<BeanModel> nested(BeanModel root, TypeElement entity, List<Fault> faults) {
    List<BeanModel> nested = new ArrayList<>();
    Set<ClassName> seen = new TreeSet<>();
    Deque<BeanModel> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      for (ClassName type : plain(open.remove())) {
        TypeElement element = elements.getTypeElement(type.canonicalName());
        if (element != null && seen.add(type)) {
          BeanModel bean = bean(element, entity, faults);
          nested.add(bean);
          open.add(bean);
        }
      }
    }
    return nested;
  }

  /** The classes into whose instances a bean steps and that are no entities. */
  private static Set<ClassName> plain(BeanModel bean) {
    Set<ClassName> plain = new TreeSet<>();
    for (ValueModel value : bean.values()) {
      addPlain(value.content(), plain);
    }
    return plain;
  }

  private static void addPlain(ContentModel content, Set<ClassName> plain) {
    content.cascade().filter(c -> !c.isEntity()).ifPresent(c -> plain.add(c.type()));
    content.elements().forEach(element -> addPlain(element.content(), plain));
  }

  private BeanModel bean(TypeElement type, TypeElement entity, List<Fault> faults) {
    PackageElement from = elements.getPackageOf(entity);
    ConstraintReader constraints = new ConstraintReader(types, elements, annotations, from, faults);
    ContentReader contents =
        new ContentReader(valueTypes, annotations, constraints, checked::isChecked, faults);
    Members members = new Members(types, elements, (DeclaredType) type.asType(), entity);
    return new BeanReader(members, annotations, constraints, contents, faults).read();
  }
}
