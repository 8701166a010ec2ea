package dev.rowan.processor.write;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.ComponentPath;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.ProjectionModel.Component;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.Set;

/**
 * A component in the code of a projection.
 *
 * @param component the component
 * @param place its place among the parts of the projection, from 0; of those that have one column
 *     the position in the row is one more
 */
record ProjectedColumn(Component component, int place) {
  private static final Set<String> PARAMETERS = Set.of("row", "parts");

  static boolean isOneColumn(Component component) {
    return component.type() instanceof ComponentType.Value;
  }

  String name() {
    return component.name();
  }

  /** Whether it is read by its own reader, and not by a getter of the row. */
  boolean isPart() {
    return !(component.type() instanceof ComponentType.Value value
        && value.type() instanceof ColumnType.Scalar scalar
        && scalar.hasAccessor());
  }

  /** What selects it: {@code Expression<Long>}, {@code Selection<AuthorName>}. */
  TypeName selectionType() {
    return component.type() instanceof ComponentType.Value
        ? ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, valueType())
        : ParameterizedTypeName.get(RuntimeTypes.SELECTION, valueType());
  }

  /** The type of what is read, which may be null. */
  TypeName valueType() {
    if (component.type() instanceof ComponentType.Value value) {
      return TypeConstants.valueType(value.type());
    }
    if (component.type() instanceof ComponentType.Several several) {
      return ParameterizedTypeName.get(collection(several.collection()), several.row().type());
    }
    if (component.type() instanceof ComponentType.Values values) {
      return ParameterizedTypeName.get(
          collection(values.collection()), TypeConstants.valueType(values.type()));
    }
    return component.javaType();
  }

  private static ClassName collection(CollectionKind kind) {
    return ClassName.get(kind == CollectionKind.SET ? Set.class : List.class);
  }

  /** The value in the current row. */
  CodeBlock read() {
    if (component.type() instanceof ComponentType.Value value
        && value.type() instanceof ColumnType.Scalar scalar
        && scalar.hasAccessor()) {
      boolean mayBeNull = !component.javaType().isPrimitive() && !isNeverNull();
      String form = scalar.hasPrimitive() && mayBeNull ? "OrNull" : "";
      return CodeBlock.of("row.get$L$L($L)", scalar.accessor(), form, place + 1);
    }
    return CodeBlock.of("parts.read(row, $L, $L)", place, field());
  }

  private boolean isNeverNull() {
    return component.path().filter(ComponentPath::isNeverNull).isPresent();
  }

  /** The value in the current row, as far as it is known before further queries. */
  CodeBlock readLater() {
    return isOneColumn(component)
        ? read()
        : CodeBlock.of("parts.later(row, $L, $L)", place, field());
  }

  private String field() {
    return PARAMETERS.contains(name()) ? "this." + name() : name();
  }

  /** The column or the relation, of this table. */
  CodeBlock of(CodeBlock table) {
    return path(table, component.path().orElseThrow());
  }

  /** What selects it, from a table of this name. */
  CodeBlock selection(String table) {
    CodeBlock path = of(CodeBlock.of("$L", table));
    if (component.type() instanceof ComponentType.One one) {
      return one.row().role() == ComponentType.Role.ENTITY
          ? path
          : CodeBlock.of("new $T($L)", ProjectionContext.projection(one.row().type()), path);
    }
    if (component.type() instanceof ComponentType.Several several) {
      CodeBlock each = ProjectionContext.each(several.row());
      return CodeBlock.of("$L.$L($L)", path, method(several.collection()), each);
    }
    if (component.type() instanceof ComponentType.Values values) {
      return CodeBlock.of("$L.$L($L)", path, method(values.collection()), each());
    }
    return path;
  }

  private static String method(CollectionKind kind) {
    return kind == CollectionKind.SET ? "set" : "list";
  }

  /** The column of the rows to which the relation leads. */
  private CodeBlock each() {
    ComponentPath path = component.path().orElseThrow();
    RelationModel relation = path.relation();
    return CodeBlock.of(
        "$T.$L.$L",
        relation.target().queryClass(),
        RelationNames.table(relation),
        PathCode.field(constant(path), path.column().orElseThrow()));
  }

  private static CodeBlock path(CodeBlock table, ComponentPath path) {
    CodeBlock.Builder code = CodeBlock.builder().add("$L", table);
    path.steps().forEach(step -> code.add(".$L()", RelationNames.method(step)));
    if (path.isCount()) {
      code.add(".count()");
    }
    path.column()
        .filter(column -> !path.isOfMany())
        .ifPresent(column -> code.add(".$L", PathCode.field(constant(path), column)));
    path.embedded().ifPresent(value -> code.add(".$L", PathCode.field(constant(path), value)));
    return code.build();
  }

  /** The constant of the query class. */
  private static String constant(ComponentPath path) {
    ClassName owner =
        path.steps().isEmpty() ? path.entity().type() : path.relation().target().type();
    return RelationNames.table(owner);
  }
}
