package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A class whose instances are checked.
 *
 * @param type the class
 * @param constraints the constraints of whole instances
 * @param values the properties that have something to check
 * @param sequence the groups that stand for the default group, one after the other; the class
 *     itself is one of them; empty when there is no such order
 */
public record BeanModel(
    ClassName type,
    List<ConstraintModel> constraints,
    List<ValueModel> values,
    List<TypeName> sequence) {

  /** Copies the lists. */
  public BeanModel {
    constraints = List.copyOf(constraints);
    values = List.copyOf(values);
    sequence = List.copyOf(sequence);
  }

  /** Whether there is nothing to check. */
  public boolean isFree() {
    return constraints.isEmpty() && values.isEmpty();
  }

  /** The property that has this name and stands in a field or component. */
  public Optional<ValueModel> value(String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }
}
