package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;

/** How a constraint tests a value: a closed family. */
public sealed interface ConstraintTest {

  /** By an expression. */
  record Plain(BuiltIn constraint) implements ConstraintTest {}

  /**
   * By a class of the user's.
   *
   * @param validator the class
   * @param isGeneric whether it has type parameters
   * @param valueType the type that it checks
   * @param isInitialized whether it wants to see the annotation
   */
  record Custom(ClassName validator, boolean isGeneric, TypeName valueType, boolean isInitialized)
      implements ConstraintTest {}

  /**
   * By other constraints, which stand on its annotation.
   *
   * @param parts the other constraints
   * @param own the class of the user's that tests it beside them
   * @param isSingle whether it says its own message instead of theirs
   */
  record Composed(List<ConstraintModel> parts, Optional<Custom> own, boolean isSingle)
      implements ConstraintTest {
    /** Copies the list. */
    public Composed {
      parts = List.copyOf(parts);
    }
  }

  /** Not at all, since it is declared wrongly. */
  record Broken() implements ConstraintTest {}
}
