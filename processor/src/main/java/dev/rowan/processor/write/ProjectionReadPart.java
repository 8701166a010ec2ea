package dev.rowan.processor.write;

import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Adds {@code read}; or, when further queries complete the record, {@code readLater}. */
final class ProjectionReadPart implements ProjectionPart {

  @Override
  public void add(TypeSpec.Builder type, ProjectionContext context) {
    ProjectionModel projection = context.projection();
    if (projection.isDeferred()) {
      ClassName draft = projection.projection().nestedClass("Draft");
      CodeBlock body = made(draft, context, ProjectedColumn::readLater);
      type.addMethod(read("readLater", later(projection.type()), body)).addType(draft(context));
    } else {
      CodeBlock body = made(projection.type(), context, ProjectedColumn::read);
      type.addMethod(read("read", projection.type(), body));
    }
  }

  private static MethodSpec read(String name, TypeName result, CodeBlock body) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result)
        .addParameter(RuntimeTypes.ROW, "row")
        .addParameter(RuntimeTypes.PARTS, "parts")
        .addCode(body)
        .build();
  }

  private static CodeBlock made(
      ClassName type, ProjectionContext context, Function<ProjectedColumn, CodeBlock> values) {
    List<Value> arguments =
        context.components().stream()
            .<Value>map(c -> new Value.Simple(values.apply(c), comment(c)))
            .toList();
    return new Value.New(type, arguments).statement(CodeBlock.of("return "), ";");
  }

  /** What a getter of the row reads has no name; all else has its own. */
  private static String comment(ProjectedColumn column) {
    return column.isPart() ? "" : column.name();
  }

  private static TypeName later(TypeName type) {
    return ParameterizedTypeName.get(RuntimeTypes.LATER, type);
  }

  /** What is known of a row before further queries; it then makes the record. */
  private static TypeSpec draft(ProjectionContext context) {
    ProjectionModel projection = context.projection();
    TypeSpec.Builder draft =
        TypeSpec.classBuilder("Draft")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(later(projection.type()))
            .addJavadoc("What the row says, until further queries have said the rest.");
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (ProjectedColumn column : context.components()) {
      TypeName type = draftType(column);
      draft.addField(type, column.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(type, column.name());
      constructor.addStatement("this.$1L = $1L", column.name());
    }
    return draft.addMethod(constructor.build()).addMethod(get(context)).build();
  }

  private static TypeName draftType(ProjectedColumn column) {
    return ProjectedColumn.isOneColumn(column.component())
        ? column.component().javaType()
        : later(column.valueType());
  }

  private static MethodSpec get(ProjectionContext context) {
    List<Value> arguments =
        context.components().stream().<Value>map(c -> new Value.Simple(finished(c), "")).toList();
    return Methods.override("get")
        .returns(context.projection().type())
        .addCode(
            new Value.New(context.projection().type(), arguments)
                .statement(CodeBlock.of("return "), ";"))
        .build();
  }

  private static CodeBlock finished(ProjectedColumn column) {
    return ProjectedColumn.isOneColumn(column.component())
        ? CodeBlock.of("$L", column.name())
        : CodeBlock.of("$L.get()", column.name());
  }
}
