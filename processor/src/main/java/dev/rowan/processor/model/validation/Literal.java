package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;

/** A value in an annotation: a closed family. */
public sealed interface Literal {

  /** A string, a number, a boolean or a character. */
  record Plain(Object value) implements Literal {}

  /** A constant of an enum. */
  record Constant(ClassName type, String name) implements Literal {}

  /** A class. */
  record Type(TypeName type) implements Literal {}

  /** An annotation within the annotation. */
  record Nested(AnnotationModel annotation) implements Literal {}

  /** An array. */
  record Array(List<Literal> elements) implements Literal {
    /** Copies the list. */
    public Array {
      elements = List.copyOf(elements);
    }
  }
}
