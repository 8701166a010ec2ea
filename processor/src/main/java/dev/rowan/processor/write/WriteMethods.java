package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.rowan.processor.plan.Sql;
import javax.lang.model.element.Modifier;

/** What the methods that write have in common. */
final class WriteMethods {
  private WriteMethods() {}

  /** A method that takes an instance and returns it, or a new one. */
  static MethodSpec.Builder one(EntityContext context, String name) {
    return Methods.override(name)
        .returns(context.entity().type())
        .addParameter(Methods.entity(context));
  }

  /** A method that takes many instances and returns them, or new ones. */
  static MethodSpec.Builder many(EntityContext context, String name) {
    ParameterSpec many = Blocks.many(context);
    return Methods.override(name).returns(Blocks.listOf(context)).addParameter(many);
  }

  /** {@code return insertReturning(INSERT, user);}, for a batch or for one. */
  static CodeBlock call(String method, Sql sql, String argument, CodeBlock more) {
    String verb = method.endsWith("All") ? method.substring(0, method.length() - 3) : method;
    String form = sql.returns() || sql.isQuery() ? "Returning" : "";
    return CodeBlock.builder()
        .addStatement(
            "return $L$L($L, $L$L)", method, form, LocalNames.constant(verb), argument, more)
        .build();
  }

  /** A method that takes many instances, writes their rows alone, and returns them. */
  static MethodSpec.Builder rows(EntityContext context, String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Blocks.listOf(context))
        .addParameter(Blocks.many(context));
  }

  /** The end of the sentence about what the method does. */
  static String then(EntityContext context, Sql sql) {
    if (!sql.returns()) {
      return ".";
    }
    String columns = Comments.columns(sql.columns());
    return context.changesInPlace(sql)
        ? ", then sets what the database made: " + columns + "."
        : ", and returns a new one with what the database made: " + columns + ".";
  }
}
