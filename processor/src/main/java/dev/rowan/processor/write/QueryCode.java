package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import java.util.LinkedHashSet;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes a declared query: its SQL, its row mapper and its method. */
final class QueryCode {
  private static final ClassName ROW_MAPPER = ClassName.get("dev.rowan.mapping", "RowMapper");

  private final Optional<EntityModel> entity;
  private final DeclaredQuery query;
  private final QueryTypesOf types;
  private final String constant;

  QueryCode(
      Optional<EntityModel> entity, DeclaredQuery query, QueryTypesOf types, String constant) {
    this.entity = entity;
    this.query = query;
    this.types = types;
    this.constant = constant;
  }

  void add(TypeSpec.Builder type) {
    type.addField(TextBlock.constant(constant, query.sql()));
    boolean hasMapper =
        query.row().isPresent() && !(query.row().get() instanceof RowShape.OfEntity);
    if (hasMapper) {
      type.addType(mapper(query.row().get()));
    }
    type.addMethod(method());
  }

  private String mapperName() {
    return LocalNames.capitalized(query.method().name())
        + constant.replaceAll("[^0-9]", "")
        + "Row";
  }

  private TypeSpec mapper(RowShape row) {
    TypeName read =
        row instanceof RowShape.Value value
            ? value.javaType().box()
            : ((RowShape.OfRecord) row).type();
    return TypeSpec.classBuilder(mapperName())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(ROW_MAPPER, read))
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
      return read(1, value.type(), value.javaType());
    }
    RowShape.OfRecord of = (RowShape.OfRecord) row;
    CodeBlock.Builder values = CodeBlock.builder();
    for (int i = 0; i < of.components().size(); i++) {
      RowShape.Component component = of.components().get(i);
      values.add(i == 0 ? "" : ",$W");
      values.add(read(query.positions().get(i), component.type(), component.javaType()));
    }
    return CodeBlock.of("new $T($L)", of.type(), values.build());
  }

  private CodeBlock read(int position, ColumnType type, TypeName javaType) {
    if (type instanceof ColumnType.Scalar scalar && scalar.hasAccessor()) {
      String form = scalar.hasPrimitive() && !javaType.isPrimitive() ? "OrNull" : "";
      return CodeBlock.of("row.get$L$L($L)", scalar.accessor(), form, position);
    }
    return CodeBlock.of("row.get($L, $L)", position, types.of(type));
  }

  private MethodSpec method() {
    boolean isStream = query.method().result().kind() == ResultKind.STREAM;
    CodeBlock.Builder body = CodeBlock.builder();
    if (isStream) {
      body.addStatement(
          "$T statement = statements.prepareStream($L)", RuntimeTypes.SQL_STATEMENT, constant);
      body.beginControlFlow("try");
      bind(body);
      body.addStatement("return statement.stream($L)", mapperInstance());
      body.nextControlFlow("catch ($T | $T failure)", RuntimeException.class, Error.class);
      body.addStatement("statement.close()");
      body.addStatement("throw failure");
      body.endControlFlow();
    } else {
      body.beginControlFlow(
          "try ($T statement = statements.prepare($L))", RuntimeTypes.SQL_STATEMENT, constant);
      bind(body);
      body.add(end());
      body.endControlFlow();
    }
    return Signatures.override(query.method()).addCode(body.build()).build();
  }

  private void bind(CodeBlock.Builder body) {
    int position = 1;
    for (Parameter parameter : query.parameters()) {
      ColumnType type = parameter.column().orElseThrow();
      body.addStatement("statement.set($L, $L, $N)", position++, types.of(type), parameter.name());
    }
  }

  private CodeBlock mapperInstance() {
    return query.row().orElse(null) instanceof RowShape.OfEntity
        ? CodeBlock.of("$T.INSTANCE", entity.orElseThrow().rowMapper())
        : CodeBlock.of("new $L()", mapperName());
  }

  private CodeBlock end() {
    ResultKind kind = query.method().result().kind();
    if (query.row().isEmpty()) {
      return switch (kind) {
        case INT -> CodeBlock.of("return $T.toIntExact(statement.update());\n", Math.class);
        case BOOLEAN -> CodeBlock.of("return statement.update() > 0;\n");
        case LONG -> CodeBlock.of("return statement.update();\n");
        default -> CodeBlock.of("statement.update();\n");
      };
    }
    CodeBlock mapper = mapperInstance();
    return switch (kind) {
      case OPTIONAL -> CodeBlock.of("return statement.optional($L);\n", mapper);
      case NULLABLE -> CodeBlock.of("return statement.optional($L).orElse(null);\n", mapper);
      case LIST -> CodeBlock.of("return statement.list($L);\n", mapper);
      case SET ->
          CodeBlock.of("return new $T<>(statement.list($L));\n", LinkedHashSet.class, mapper);
      default -> CodeBlock.of("return statement.one($L);\n", mapper);
    };
  }
}
