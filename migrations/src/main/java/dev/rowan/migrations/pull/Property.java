package dev.rowan.migrations.pull;

import java.util.List;

/**
 * A property of an entity.
 *
 * @param name its name
 * @param type its type
 * @param isNullable whether it may be null
 * @param annotations its annotations
 * @param initializer what a class sets it to, as it stands in Java, or empty
 * @param comment what stands in its javadoc, or empty
 * @param remarks what it does not say, for a reader of the source
 */
record Property(
    String name,
    JavaType type,
    boolean isNullable,
    List<Annotation> annotations,
    String initializer,
    String comment,
    List<String> remarks) {

  Property {
    annotations = List.copyOf(annotations);
    remarks = List.copyOf(remarks);
  }

  /** A property of which there is no more to say. */
  static Property of(String name, JavaType type, boolean isNullable, List<Annotation> annotations) {
    return new Property(name, type, isNullable, annotations, "", "", List.of());
  }

  /** The same property that is set to something. */
  Property with(String value) {
    return new Property(name, type, isNullable, annotations, value, comment, remarks);
  }
}
