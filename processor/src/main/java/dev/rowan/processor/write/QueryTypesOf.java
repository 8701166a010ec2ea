package dev.rowan.processor.write;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import java.util.ArrayList;
import java.util.List;

/** The SQL types that the declared queries of a repository need. */
final class QueryTypesOf {
  private final TypeConstants constants;

  QueryTypesOf(List<DeclaredQuery> queries) {
    List<ColumnType> types = new ArrayList<>();
    for (DeclaredQuery query : queries) {
      query.rows().parameters().forEach(p -> types.add(bound(p)));
      if (query.row().orElse(null) instanceof RowShape.Value value) {
        types.add(value.type());
      } else if (query.row().orElse(null) instanceof RowShape.OfRecord row) {
        row.components().forEach(component -> types.add(component.type()));
      }
    }
    this.constants = new TypeConstants(types);
  }

  /** The type of a parameter, or of the elements of a list. */
  private static ColumnType bound(Parameter parameter) {
    ColumnType type = parameter.column().orElseThrow();
    return type instanceof ColumnType.ListOf list ? list.element() : type;
  }

  List<FieldSpec> fields() {
    return constants.fields();
  }

  CodeBlock of(ColumnType type) {
    return constants.inRowMapper(type);
  }

  /** Binds a parameter. */
  CodeBlock bind(int position, Parameter parameter) {
    boolean isList = parameter.column().orElseThrow() instanceof ColumnType.ListOf;
    return CodeBlock.builder()
        .addStatement(
            "statement.$L($L, $L, $N)",
            isList ? "setArray" : "set",
            position,
            of(bound(parameter)),
            parameter.name())
        .build();
  }
}
