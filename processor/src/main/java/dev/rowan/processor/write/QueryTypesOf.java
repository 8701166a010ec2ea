package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.RowShape;
import java.util.ArrayList;
import java.util.List;

/** The SQL types that the declared queries of a repository need. */
final class QueryTypesOf {
  private final TypeConstants constants;

  QueryTypesOf(List<DeclaredQuery> queries) {
    List<ColumnType> types = new ArrayList<>();
    for (DeclaredQuery query : queries) {
      query.parameters().forEach(p -> types.add(p.column().orElseThrow()));
      if (query.row().orElse(null) instanceof RowShape.Value value) {
        types.add(value.type());
      } else if (query.row().orElse(null) instanceof RowShape.OfRecord row) {
        row.components().forEach(component -> types.add(component.type()));
      }
    }
    this.constants = new TypeConstants(types);
  }

  List<FieldSpec> fields() {
    return constants.fields();
  }

  CodeBlock of(ColumnType type) {
    return constants.inRowMapper(type);
  }
}
