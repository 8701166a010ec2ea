package dev.rowan.processor.write;

import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Adds {@code key}: the primary key of an instance, or null when it has none yet. */
final class KeyPart implements RowMapperPart {
  private static final TypeName KEY = ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE);

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    if (context.isKeyless()) {
      rowMapper.addMethod(key(context).addStatement("return null").build());
      return;
    }
    Instances instances = new Instances(context.entity());
    CodeBlock values =
        context.id().stream()
            .map(property -> instances.get(property, context.one()))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock key = context.isIdSingle() ? values : parts(context, values);
    CodeBlock missing = missing(context, instances);
    rowMapper.addMethod(
        key(context)
            .addStatement(
                "return $L", missing.isEmpty() ? key : CodeBlock.of("$L ? null : $L", missing, key))
            .build());
  }

  private static MethodSpec.Builder key(EntityContext context) {
    return Methods.override("key").returns(KEY).addParameter(Methods.entity(context));
  }

  /** Whether a part has no value yet; empty when the key is null by itself then, or never. */
  private static CodeBlock missing(EntityContext context, Instances instances) {
    List<CodeBlock> missing = new ArrayList<>();
    if (context.isIdEmbedded()) {
      missing.add(CodeBlock.of("$L == null", IdCode.of(context)));
    }
    context.id().stream()
        .filter(KeyPart::isZeroMissing)
        .map(property -> Sequences.isMissing(property, instances.get(property, context.one())))
        .forEach(missing::add);
    return CodeBlock.join(missing, "$W|| ");
  }

  private static CodeBlock parts(EntityContext context, CodeBlock values) {
    boolean mayBeNull = context.id().stream().anyMatch(p -> !p.javaType().isPrimitive());
    return mayBeNull
        ? CodeBlock.of("$T.ofParts($L)", RuntimeTypes.FOREIGN_KEYS, values)
        : CodeBlock.of("$T.of($L)", List.class, values);
  }

  private static boolean isZeroMissing(PropertyModel property) {
    return property.javaType().isPrimitive() && !(property.generation() instanceof Generation.None);
  }
}
