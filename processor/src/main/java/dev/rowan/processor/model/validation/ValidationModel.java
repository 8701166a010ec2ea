package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import java.util.List;

/**
 * All that is checked of an entity.
 *
 * @param type the class that checks it, which is generated
 * @param entity the entity
 * @param nested the classes of the values that are checked with it and are no entities
 * @param faults what is wrong with the declarations
 */
public record ValidationModel(
    ClassName type, BeanModel entity, List<BeanModel> nested, List<Fault> faults) {

  /** Copies the lists. */
  public ValidationModel {
    nested = List.copyOf(nested);
    faults = List.copyOf(faults);
  }
}
