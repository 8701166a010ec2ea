package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.ComponentPath;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.ProjectionModel.Component;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Adds {@code set}, when every component is a column that an update may write. */
final class ProjectionPatchPart implements ProjectionPart {
  private static final ClassName UPDATE = RuntimeTypes.query("Update");

  @Override
  public void add(TypeSpec.Builder type, ProjectionContext context) {
    if (isPatch(context.projection())) {
      type.addMethod(set(context));
    }
  }

  /** Whether every component is such a column. */
  static boolean isPatch(ProjectionModel projection) {
    return projection.entity().isPresent()
        && projection.components().stream().allMatch(c -> column(c).isPresent());
  }

  /** The column of the entity's own table that an update sets to the component. */
  private static Optional<PropertyModel> column(Component component) {
    return component
        .path()
        .filter(path -> path.steps().isEmpty())
        .flatMap(ComponentPath::column)
        .filter(column -> !column.isId() && column.column().updatable())
        .filter(column -> column.generation() instanceof Generation.None)
        .filter(column -> column.role().isEmpty())
        .filter(column -> isOf(component, column.type()));
  }

  private static boolean isOf(Component component, ColumnType type) {
    return component.type() instanceof ComponentType.Value value && value.type().equals(type);
  }

  private static MethodSpec set(ProjectionContext context) {
    CodeBlock.Builder code = CodeBlock.builder().add("$[return update");
    for (ProjectedColumn column : context.components()) {
      code.add("\n.$L", set(context, column));
    }
    return MethodSpec.methodBuilder("set")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(UPDATE)
        .addParameter(UPDATE, "update")
        .addParameter(context.projection().type(), "values")
        .addCode(code.add(";\n$]").build())
        .build();
  }

  private static CodeBlock set(ProjectionContext context, ProjectedColumn column) {
    Component component = column.component();
    String set = component.javaType().isPrimitive() ? "set" : "setOrNull";
    return CodeBlock.of("$L($L, values.$L())", set, column.of(context.table()), component.name());
  }
}
