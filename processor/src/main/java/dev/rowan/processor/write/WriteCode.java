package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;

/** What the methods that write one instance have in common. */
final class WriteCode {
  private WriteCode() {}

  /** The end of the sentence about what the method does. */
  static String afterwards(EntityContext context, Sql sql) {
    if (!sql.returns()) {
      return ".";
    }
    String columns = Comments.columns(sql.columns());
    return context.changesInPlace(sql)
        ? ", then sets what the database made: " + columns + "."
        : ", and returns a new one with what the database made: " + columns + ".";
  }

  /** Declares the id that an insert binds. */
  static CodeBlock takeId(EntityContext context, PropertyModel id) {
    CodeBlock value = new Instances(context.entity()).get(id, context.one());
    return CodeBlock.builder()
        .addStatement("$T id = $L", id.javaType().unbox(), Sequences.idOrNext(id, value))
        .build();
  }

  static CodeBlock bindInsert(EntityContext context) {
    String id = context.fromSequence().isPresent() ? ", id" : "";
    return context.plan().insert().parameters().isEmpty()
        ? CodeBlock.of("")
        : bind(context, "bindInsert", "insert", id);
  }

  static CodeBlock bind(EntityContext context, String method, String statement) {
    return bind(context, method, statement, "");
  }

  private static CodeBlock bind(
      EntityContext context, String method, String statement, String more) {
    return CodeBlock.builder()
        .addStatement(
            "$T.$L($L, $L$L)", context.entity().rowMapper(), method, statement, context.one(), more)
        .build();
  }

  /** Runs an insert, which always changes a row, and returns the instance. */
  static CodeBlock run(EntityContext context, String statement, String reader, Sql sql) {
    return sql.returns()
        ? readBack(context, statement, reader, sql)
        : CodeBlock.builder()
            .addStatement("$L.update()", statement)
            .addStatement("return $L", context.one())
            .build();
  }

  /** Runs the statement, reads what it returns and returns the instance. */
  static CodeBlock readBack(EntityContext context, String statement, String reader, Sql sql) {
    CodeBlock read =
        CodeBlock.of(
            "$T.$L($L.row(), $L)", context.entity().rowMapper(), reader, statement, context.one());
    return context.changesInPlace(sql)
        ? CodeBlock.builder().addStatement(read).addStatement("return $L", context.one()).build()
        : CodeBlock.builder().addStatement("return $L", read).build();
  }
}
