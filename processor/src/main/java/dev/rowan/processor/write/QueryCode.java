package dev.rowan.processor.write;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.RowShape;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a declared query: its SQL, its row mapper and its method. */
final class QueryCode {
  private final DeclaredQuery query;
  private final QueryTypesOf types;
  private final QueryNames names;

  QueryCode(DeclaredQuery query, QueryTypesOf types, QueryNames names) {
    this.query = query;
    this.types = types;
    this.names = names;
  }

  void add(TypeSpec.Builder type) {
    type.addField(TextBlock.constant(names.rows(), query.rows().sql()));
    query.count().ifPresent(count -> type.addField(TextBlock.constant(names.count(), count.sql())));
    query.sort().ifPresent(sort -> type.addField(SortCode.columns(names.columns(), sort)));
    query
        .row()
        .filter(row -> row instanceof RowShape.Value || row instanceof RowShape.OfRecord)
        .ifPresent(row -> type.addType(new RowShapeCode(query, types).mapper(row, names.mapper())));
    type.addMethod(method());
  }

  private MethodSpec method() {
    RepositoryMethod method = query.method();
    CodeBlock body = body();
    return Signatures.override(method)
        .addCode(method.result().isAsync() ? AsyncCode.of(method.result(), body) : body)
        .build();
  }

  /** The method that gives what this one reads, to be read together with others. */
  MethodSpec readMethod(String name) {
    TypeName result = TogetherCode.result(query.method().result());
    TypeSpec read =
        TypeSpec.anonymousClassBuilder("statements, $L", sql())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.query("DeclaredRead"), result))
            .addMethod(protectedMethod("bind").addCode(bound(query.rows())).build())
            .addMethod(protectedMethod("read").returns(result).addCode(readEnd()).build())
            .build();
    return TogetherCode.readMethod(name, query.method())
        .addCode(completed())
        .addStatement("return $L", read)
        .build();
  }

  private static MethodSpec.Builder protectedMethod(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Methods.statement("statement"));
  }

  private CodeBlock readEnd() {
    return switch (query.method().result().kind()) {
      case LIST, SET -> CodeBlock.of("return statement.list($L);\n", mapper());
      case OPTIONAL, NULLABLE -> CodeBlock.of("return statement.optional($L);\n", mapper());
      case INT -> CodeBlock.of("return statement.one($L).longValue();\n", mapper());
      default -> CodeBlock.of("return statement.one($L);\n", mapper());
    };
  }

  private CodeBlock body() {
    return switch (query.method().result().kind()) {
      case STREAM -> stream();
      case PAGE -> page();
      default -> rows(end());
    };
  }

  /** The parameter that says which part of the rows is wanted. */
  private String part() {
    return query.part().orElseThrow().name();
  }

  /** Runs the statement, of whose rows a part may be wanted. */
  private CodeBlock rows(CodeBlock end) {
    return CodeBlock.of(
        "$L$L",
        completed(),
        run(sql(), CodeBlock.of("$L$L$L", bound(query.rows()), boundPart(), end)));
  }

  private String sql() {
    return query.part().isEmpty() && query.sort().isEmpty() ? names.rows() : "sql";
  }

  /** Writes what the caller says to the end of the SQL: the order and the number of rows. */
  private CodeBlock completed() {
    List<CodeBlock> ends = new ArrayList<>();
    query
        .sort()
        .ifPresent(
            sort -> {
              ends.add(SortCode.order(names.columns(), sort));
              if (!sort.end().isEmpty()) {
                ends.add(CodeBlock.of("$S", sort.end()));
              }
            });
    query.part().ifPresent(part -> ends.add(numberOfRows()));
    if (ends.isEmpty()) {
      return CodeBlock.of("");
    }
    String line = ends.size() == 1 ? "" : "\n        ";
    CodeBlock.Builder code = CodeBlock.builder().add("$T sql =", String.class);
    code.add(ends.size() == 1 ? " $L" : "\n    $L", names.rows());
    ends.forEach(end -> code.add("$L.concat($L)", line, end));
    return code.add(";\n").build();
  }

  /** Of a slice one more, which tells of others. */
  private CodeBlock numberOfRows() {
    return switch (query.method().result().kind()) {
      case PAGE -> CodeBlock.of("$T.toString($L.size())", Integer.class, part());
      case SLICE -> CodeBlock.of("$T.toString($L.size() + 1L)", Long.class, part());
      default -> CodeBlock.of("$T.toString($L.rows())", Long.class, part());
    };
  }

  private static CodeBlock run(String sql, CodeBlock code) {
    return CodeBlock.builder()
        .beginControlFlow(
            "try ($T statement = statements.prepare($L))", RuntimeTypes.SQL_STATEMENT, sql)
        .add(code)
        .endControlFlow()
        .build();
  }

  private CodeBlock stream() {
    return CodeBlock.builder()
        .add(completed())
        .addStatement(
            "$T statement = statements.prepareStream($L)", RuntimeTypes.SQL_STATEMENT, sql())
        .beginControlFlow("try")
        .add("$L$L", bound(query.rows()), boundPart())
        .addStatement("return statement.stream($L)", mapper())
        .nextControlFlow("catch ($T | $T failure)", RuntimeException.class, Error.class)
        .addStatement("statement.close()")
        .addStatement("throw failure")
        .endControlFlow()
        .build();
  }

  /** Reads the rows, and counts all unless these are the last. */
  private CodeBlock page() {
    TypeName page = RuntimeTypes.query("Page");
    DeclaredQuery.Text count = query.count().orElseThrow();
    CodeBlock whole = CodeBlock.of("return $T.of(content, $L, statement.count());\n", page, part());
    return CodeBlock.builder()
        .addStatement("$T<$T> content", List.class, query.method().result().element())
        .add(rows(CodeBlock.of("content = statement.list($L);\n", mapper())))
        .beginControlFlow("if ($L.isLast(content))", part())
        .addStatement("return $T.last(content, $L)", page, part())
        .endControlFlow()
        .add(run(names.count(), CodeBlock.of("$L$L", bound(count), whole)))
        .build();
  }

  private CodeBlock bound(DeclaredQuery.Text text) {
    CodeBlock.Builder bound = CodeBlock.builder();
    for (int i = 0; i < text.parameters().size(); i++) {
      bound.add(types.bind(i + 1, text.parameters().get(i)));
    }
    return bound.build();
  }

  /** Binds how many rows stand before a page, behind the other parameters. */
  private CodeBlock boundPart() {
    ResultKind kind = query.method().result().kind();
    if (kind != ResultKind.PAGE && kind != ResultKind.SLICE) {
      return CodeBlock.of("");
    }
    int next = query.rows().parameters().size() + 1;
    return CodeBlock.of("statement.setLong($L, $L.offset());\n", next, part());
  }

  private CodeBlock mapper() {
    RowShape row = query.row().orElse(null);
    if (row instanceof RowShape.OfMap) {
      return CodeBlock.of("$T.INSTANCE", RuntimeTypes.mapping("MapMapper"));
    }
    return row instanceof RowShape.OfEntity of
        ? CodeBlock.of("$T.INSTANCE", GeneratedNames.rowMapper(of.type()))
        : CodeBlock.of("new $L()", names.mapper());
  }

  private CodeBlock end() {
    ResultKind kind = query.method().result().kind();
    if (kind == ResultKind.VOID) {
      return CodeBlock.of("statement.execute();\n");
    } else if (query.row().isEmpty()) {
      return switch (kind) {
        case INT -> CodeBlock.of("return $T.toIntExact(statement.update());\n", Math.class);
        case BOOLEAN -> CodeBlock.of("return statement.update() > 0;\n");
        default -> CodeBlock.of("return statement.update();\n");
      };
    }
    return switch (kind) {
      case OPTIONAL -> CodeBlock.of("return statement.optional($L);\n", mapper());
      case NULLABLE -> CodeBlock.of("return statement.optional($L).orElse(null);\n", mapper());
      case LIST -> CodeBlock.of("return statement.list($L);\n", mapper());
      case SLICE ->
          CodeBlock.of(
              "return $T.of(statement.list($L), $L);\n",
              RuntimeTypes.query("Slice"),
              mapper(),
              part());
      case SET ->
          CodeBlock.of("return new $T<>(statement.list($L));\n", LinkedHashSet.class, mapper());
      default -> CodeBlock.of("return statement.one($L);\n", mapper());
    };
  }
}
