package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Adds the methods that read embedded values: from whole rows, and from what statements return that
 * write. One that may be null is read column by column before it is made.
 */
final class EmbeddedPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    List<EmbeddedModel> values = context.entity().embedded();
    addAll(rowMapper, context, values, RowValues.whole(context, code));
    addReadBack(rowMapper, context, context.plan().insert(), code, "readInserted");
    addReadBack(rowMapper, context, context.plan().update(), code, "readUpdated");
  }

  private static void addReadBack(
      TypeSpec.Builder rowMapper, EntityContext context, Sql sql, PropertyCode code, String verb) {
    List<EmbeddedModel> read =
        context.entity().embedded().stream()
            .filter(value -> sql.columns().containsAll(value.columns()))
            .toList();
    addAll(rowMapper, context, read, new RowValues(sql.columns(), code, verb));
  }

  private static void addAll(
      TypeSpec.Builder rowMapper,
      EntityContext context,
      List<EmbeddedModel> values,
      RowValues row) {
    for (EmbeddedModel value : values) {
      rowMapper.addMethod(method(value, row));
      if (row.isMoved(value)) {
        context
            .entity()
            .subtype()
            .ifPresent(subtype -> rowMapper.addMethod(unmoved(value, row, subtype)));
      }
      addAll(rowMapper, context, value.embedded(), row);
    }
  }

  /** As it stands in the table of the subtype alone. */
  private static MethodSpec unmoved(
      EmbeddedModel value, RowValues row, FamilyModel.Subtype subtype) {
    return MethodSpec.methodBuilder(row.method(value))
        .addModifiers(Modifier.STATIC)
        .returns(value.javaType())
        .addParameter(Methods.row())
        .addStatement("return $L(row, $L)", row.method(value), subtype.inherited())
        .build();
  }

  private static MethodSpec method(EmbeddedModel value, RowValues row) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(row.method(value))
            .addModifiers(Modifier.STATIC)
            .returns(value.javaType())
            .addParameter(Methods.row());
    if (row.isMoved(value)) {
      method.addParameter(int.class, SubtypeReadPart.OWN);
    }
    if (value.nullable()) {
      method.addJavadoc("Null where all its columns are NULL.");
    }
    return method.addCode(body(value, row)).build();
  }

  private static CodeBlock body(EmbeddedModel value, RowValues row) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (value.nullable()) {
      body.add(nullTest(value, row));
    }
    return body.add(
            new Instances(value)
                .copy(
                    EmbeddedNames.variable(value),
                    slot -> value(slot, value, row, true),
                    slot -> value(slot, value, row, false)))
        .build();
  }

  /** Reads what is an object into variables, and returns null when all is NULL. */
  private static CodeBlock nullTest(EmbeddedModel value, RowValues row) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> tests = new ArrayList<>();
    List<CodeBlock> further = new ArrayList<>();
    for (Slot slot : new Instances(value).slots()) {
      if (isObject(slot)) {
        String name = EmbeddedNames.local(slot);
        CodeBlock start = CodeBlock.of("$T $L = ", EmbeddedNames.type(slot), name);
        code.add(read(slot, row, false).statement(start, ";"));
        tests.add(CodeBlock.of("$L == null", name));
      } else {
        slot.properties().forEach(p -> further.add(CodeBlock.of("$L == null", row.orNull(p))));
      }
    }
    tests.addAll(further);
    return code.beginControlFlow("if ($L)", CodeBlock.join(tests, "$W&& "))
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  /** Whether a variable can hold its null: it is no primitive, and no value that is never null. */
  private static boolean isObject(Slot slot) {
    return slot.embedded() == null
        ? !slot.properties().get(0).javaType().isPrimitive()
        : slot.embedded().nullable();
  }

  private static Value value(Slot slot, EmbeddedModel of, RowValues row, boolean isArgument) {
    return of.nullable() && isObject(slot)
        ? new Value.Simple(CodeBlock.of("$L", EmbeddedNames.local(slot)), "")
        : read(slot, row, isArgument);
  }

  private static Value read(Slot slot, RowValues row, boolean isArgument) {
    if (slot.embedded() != null) {
      return new Value.Simple(row.embedded(slot.embedded()), isArgument ? slot.name() : "");
    }
    PropertyModel property = slot.properties().get(0);
    return isArgument ? row.argument(property) : row.named(property);
  }
}
