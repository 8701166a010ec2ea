package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.rowan.processor.plan.Sql;
import java.util.ArrayList;

/** What the methods that write many instances have in common. */
final class BatchCode {
  /** The name of the list of new instances. */
  private static final String RESULT = "written";

  private BatchCode() {}

  /** A method that takes many instances and returns them. */
  static MethodSpec.Builder method(EntityContext context, String name) {
    ParameterSpec many = Blocks.many(context);
    return Methods.override(name)
        .returns(Blocks.listOf(context))
        .addParameter(many)
        .addCode(Blocks.whenEmpty(many.name(), Blocks.newList()));
  }

  /** Adds the parameters of one instance after the other. */
  static CodeBlock fill(EntityContext context, String statement, CodeBlock bind) {
    CodeBlock body = CodeBlock.builder().add(bind).addStatement("$L.addBatch()", statement).build();
    return Blocks.forEach(context, body);
  }

  /** The whole of a batch; the statement is {@code insert}, {@code update} or {@code save}. */
  static CodeBlock run(EntityContext context, String statement, CodeBlock bind, Sql sql) {
    String constant = LocalNames.constant(statement);
    CodeBlock filled = fill(context, statement, bind);
    if (!sql.returns()) {
      CodeBlock.Builder body = CodeBlock.builder().add(filled);
      body.addStatement("$L.updateBatch()", statement);
      return Blocks.trying(statement, constant, body.build());
    }
    CodeBlock run = readBack(context, statement, sql);
    CodeBlock body = CodeBlock.builder().add(filled).add(run).build();
    return Blocks.trying(statement, "prepareBatch", constant, body);
  }

  /** Runs the batch and reads what it returns into each instance, or into new ones. */
  private static CodeBlock readBack(EntityContext context, String statement, Sql sql) {
    String reader = statement.equals("update") ? "readUpdated" : "readInserted";
    CodeBlock read =
        CodeBlock.of("$T.$L(rows.next(), $L)", context.entity().rowMapper(), reader, context.one());
    CodeBlock body =
        context.changesInPlace(sql)
            ? CodeBlock.builder().addStatement(read).build()
            : addToResult(read);
    return CodeBlock.builder()
        .addStatement("$T rows = $L.updateBatchReturning()", RuntimeTypes.ROWS, statement)
        .add(Blocks.forEach(context, body))
        .build();
  }

  /** Adds a new instance to the list of them. */
  static CodeBlock addToResult(CodeBlock instance) {
    return CodeBlock.builder().addStatement("$L.add($L)", RESULT, instance).build();
  }

  /** Declares the list of new instances, if there are any. */
  static CodeBlock declareResult(EntityContext context, Sql sql) {
    return isInPlace(context, sql) ? CodeBlock.of("") : declareResult(context);
  }

  /** Declares the list of new instances. */
  static CodeBlock declareResult(EntityContext context) {
    return Blocks.declareList(context.entity().type(), RESULT, context.many());
  }

  /** Returns the instances, or the new ones. */
  static CodeBlock returnResult(EntityContext context, Sql sql) {
    return isInPlace(context, sql)
        ? CodeBlock.builder()
            .addStatement("return new $T<>($L)", ArrayList.class, context.many())
            .build()
        : returnResult();
  }

  /** Returns the list of new instances. */
  static CodeBlock returnResult() {
    return CodeBlock.builder().addStatement("return $L", RESULT).build();
  }

  private static boolean isInPlace(EntityContext context, Sql sql) {
    return !sql.returns() || context.changesInPlace(sql);
  }
}
