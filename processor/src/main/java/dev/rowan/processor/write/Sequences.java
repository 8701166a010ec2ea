package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.PropertyModel;

/** Ids that come from a sequence: the repository takes them, the row mapper binds them. */
final class Sequences {
  private Sequences() {}

  /** The parameter for the id that an insert binds. */
  static ParameterSpec parameter(PropertyModel id) {
    return ParameterSpec.builder(id.javaType().unbox(), "id").build();
  }

  /**
   * The id of the instance, or the next one: {@code user.id == null ? sequence.next() : user.id}.
   */
  static CodeBlock idOrNext(PropertyModel id, CodeBlock value) {
    TypeName type = id.javaType().unbox();
    CodeBlock next =
        type.equals(TypeName.LONG)
            ? CodeBlock.of("sequence.next()")
            : CodeBlock.of("$T.toIntExact(sequence.next())", Math.class);
    return CodeBlock.of("$L ? $L : $L", isMissing(id, value), next, value);
  }

  /** Whether the instance has no id yet. */
  static CodeBlock isMissing(PropertyModel id, CodeBlock value) {
    return CodeBlock.of("$L == $L", value, id.javaType().isPrimitive() ? "0" : "null");
  }
}
