package dev.rowan.processor.write;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the class that reads a row of a declared query. */
final class RowShapeCode {
  private final DeclaredQuery query;
  private final QueryTypesOf types;

  RowShapeCode(DeclaredQuery query, QueryTypesOf types) {
    this.query = query;
    this.types = types;
  }

  TypeSpec mapper(RowShape row, String name) {
    TypeName read =
        row instanceof RowShape.Value value
            ? value.javaType().box()
            : ((RowShape.OfRecord) row).type();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.mapping("RowMapper"), read))
        .addMethod(
            Methods.override("read")
                .addParameter(Methods.row())
                .returns(read)
                .addStatement("return $L", value(row))
                .build())
        .build();
  }

  private CodeBlock value(RowShape row) {
    if (row instanceof RowShape.Value value) {
      return read(CodeBlock.of("1"), value.type(), value.javaType());
    }
    RowShape.OfRecord of = (RowShape.OfRecord) row;
    CodeBlock.Builder values = CodeBlock.builder();
    for (int i = 0; i < of.components().size(); i++) {
      RowShape.Component component = of.components().get(i);
      values.add(i == 0 ? "" : ",$W");
      values.add(read(position(i, component), component.type(), component.javaType()));
    }
    return CodeBlock.of("new $T($L)", of.type(), values.build());
  }

  private CodeBlock position(int index, RowShape.Component component) {
    return query.positions().isEmpty()
        ? CodeBlock.of("row.labels().position($S)", component.name())
        : CodeBlock.of("$L", query.positions().get(index));
  }

  private CodeBlock read(CodeBlock position, ColumnType type, TypeName javaType) {
    if (type instanceof ColumnType.Scalar scalar && scalar.hasAccessor()) {
      String form = scalar.hasPrimitive() && !javaType.isPrimitive() ? "OrNull" : "";
      return CodeBlock.of("row.get$L$L($L)", scalar.accessor(), form, position);
    }
    return CodeBlock.of("row.get($L, $L)", position, types.of(type));
  }
}
