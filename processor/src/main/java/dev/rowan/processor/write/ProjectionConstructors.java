package dev.rowan.processor.write;

import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the constructors, which take what is selected, or the table from which it is. */
final class ProjectionConstructors implements ProjectionPart {

  @Override
  public void add(TypeSpec.Builder type, ProjectionContext context) {
    if (context.projection().entity().isEmpty()) {
      type.addMethod(ofSelections(context));
    } else if (context.columns().stream().noneMatch(ProjectedColumn::isPart)) {
      type.addMethod(ofTable(context).addCode(superCall(context)).build());
    } else {
      type.addMethod(ofTable(context).addCode(thisCall(context)).build());
      type.addMethod(ofParts(context));
    }
  }

  /** Of an expression for each component. */
  private static MethodSpec ofSelections(ProjectionContext context) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(context.visibility())
            .addJavadoc("Reads each component from what is selected for it.");
    context.components().forEach(c -> constructor.addParameter(c.selectionType(), c.name()));
    return constructor.addCode(superCall(context)).addCode(assignments(context)).build();
  }

  private static MethodSpec.Builder ofTable(ProjectionContext context) {
    ClassName entity = context.projection().entity().orElseThrow();
    return MethodSpec.constructorBuilder()
        .addModifiers(context.visibility())
        .addJavadoc("Reads it from this table, another name of it, or a path that leads there.")
        .addParameter(GeneratedNames.queryClass(entity), context.tableName());
  }

  private static CodeBlock thisCall(ProjectionContext context) {
    CodeBlock arguments =
        parts(context).stream()
            .map(part -> part.selection(context.tableName()))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of("$[this(\n$L,\n$L);\n$]", context.tableName(), arguments);
  }

  private static MethodSpec ofParts(ProjectionContext context) {
    ClassName entity = context.projection().entity().orElseThrow();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(GeneratedNames.queryClass(entity), context.tableName());
    parts(context).forEach(part -> constructor.addParameter(part.selectionType(), part.name()));
    return constructor.addCode(superCall(context)).addCode(assignments(context)).build();
  }

  private static List<ProjectedColumn> parts(ProjectionContext context) {
    return context.columns().stream().filter(ProjectedColumn::isPart).toList();
  }

  private static CodeBlock superCall(ProjectionContext context) {
    CodeBlock names =
        context.columns().stream()
            .map(column -> CodeBlock.of("$S", column.name()))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock selections =
        context.columns().stream()
            .map(column -> selection(context, column))
            .collect(CodeBlock.joining(",\n"));
    CodeBlock table =
        context.projection().entity().isPresent()
            ? CodeBlock.of("$L,\n", context.tableName())
            : CodeBlock.of("");
    return CodeBlock.of("$[super(\n$L$T.of($L),\n$L);\n$]", table, List.class, names, selections);
  }

  private static CodeBlock selection(ProjectionContext context, ProjectedColumn column) {
    return context.projection().entity().isEmpty() || column.isPart()
        ? CodeBlock.of("$L", column.name())
        : column.selection(context.tableName());
  }

  private static CodeBlock assignments(ProjectionContext context) {
    CodeBlock.Builder code = CodeBlock.builder();
    parts(context).forEach(part -> code.addStatement("this.$1L = $1L", part.name()));
    return code.build();
  }
}
