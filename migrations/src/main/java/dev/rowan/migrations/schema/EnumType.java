package dev.rowan.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type.
 *
 * @param name its name
 * @param labels its values in their order
 * @param comment the comment on it
 */
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment) {

  /** Copies the labels. */
  public EnumType {
    labels = List.copyOf(labels);
  }
}
