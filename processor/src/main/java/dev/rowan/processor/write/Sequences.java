package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.PropertyModel;

/** Ids that come from a sequence: the repository takes them, the row mapper binds them. */
final class Sequences {
  private Sequences() {}

  /** Whether the instance has no id yet. */
  static CodeBlock isMissing(PropertyModel id, CodeBlock value) {
    return CodeBlock.of("$L == $L", value, id.javaType().isPrimitive() ? "0" : "null");
  }
}
