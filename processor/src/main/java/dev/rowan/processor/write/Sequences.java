package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.source.CodeBlock;

/** Ids that come from a sequence: the repository takes them, the row mapper binds them. */
final class Sequences {
  private Sequences() {}

  /** Whether the instance has no id yet. */
  static CodeBlock isMissing(PropertyModel id, CodeBlock value) {
    return CodeBlock.of("$L == $L", value, id.javaType().isPrimitive() ? "0" : "null");
  }
}
