package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.ParameterSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Pieces of method bodies that come again and again. */
final class Blocks {
  private Blocks() {}

  /** {@code try (SqlStatement find = statements.prepare(FIND_BY_ID)) { body }}. */
  static CodeBlock trying(String statement, String constant, CodeBlock body) {
    return trying(statement, "prepare", constant, body);
  }

  /** As {@link #trying(String, String, CodeBlock)}, with another way to make the statement. */
  static CodeBlock trying(String statement, String prepare, String constant, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow(
            "try ($T $L = statements.$L($L))",
            RuntimeTypes.SQL_STATEMENT,
            statement,
            prepare,
            constant)
        .add(body)
        .endControlFlow()
        .build();
  }

  /** Returns the value when the collection is empty. */
  static CodeBlock whenEmpty(String collection, CodeBlock value) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.isEmpty())", collection)
        .addStatement("return $L", value)
        .endControlFlow()
        .build();
  }

  static CodeBlock newList() {
    return CodeBlock.of("new $T<>()", ArrayList.class);
  }

  /** The parameter {@code Collection<? extends User> users}. */
  static ParameterSpec many(EntityContext context) {
    return collection(context.entity().type(), context.many());
  }

  /** The parameter {@code Collection<? extends Long> ids}. */
  static ParameterSpec ids(EntityContext context) {
    return collection(context.idType(), "ids");
  }

  static TypeName listOf(EntityContext context) {
    return ParameterizedTypeName.get(ClassName.get(List.class), context.entity().type());
  }

  private static ParameterSpec collection(TypeName element, String name) {
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Collection.class), WildcardTypeName.subtypeOf(element));
    return ParameterSpec.builder(type, name).build();
  }
}
