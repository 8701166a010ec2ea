package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;
import java.util.ArrayList;
import java.util.List;

/** Adds {@code bindInsert}, {@code bindUpdate} and, where it differs, {@code bindSave}. */
final class BindPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    addBind(rowMapper, context, code, "insert", context.plan().insert());
    if (context.bindsSave()) {
      addBind(rowMapper, context, code, "save", context.plan().save().orElseThrow());
    }
    addBind(rowMapper, context, code, "update", context.plan().update());
  }

  private static void addBind(
      TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code, String verb, Sql sql) {
    if (sql.parameters().isEmpty()) {
      return;
    }
    List<ParameterSpec> parameters = parameters(context, verb);
    String name = "bind" + LocalNames.capitalized(verb);
    SplitMethod binds = new SplitMethod(name, parameters, binds(context, code, verb, sql));
    MethodSpec.Builder method = Methods.packageStatic(name).addParameters(parameters);
    rowMapper.addMethod(method.addCode(binds.body()).build());
    binds.addParts(rowMapper);
  }

  private static List<ParameterSpec> parameters(EntityContext context, String verb) {
    List<ParameterSpec> parameters = new ArrayList<>();
    parameters.add(Methods.statement(verb));
    parameters.add(Methods.entity(context));
    if (verb.equals("insert")) {
      context.fromSequence().map(Sequences::parameter).ifPresent(parameters::add);
    }
    return parameters;
  }

  private static List<CodeBlock> binds(
      EntityContext context, PropertyCode code, String verb, Sql sql) {
    Instances instances = new Instances(context.entity());
    List<CodeBlock> binds = new ArrayList<>();
    for (PropertyModel property : sql.parameters()) {
      CodeBlock value = instances.get(property, context.one());
      CodeBlock bound = verb.equals("insert") ? madeIfMissing(property, value) : value;
      CodeBlock bind = code.bind(verb, binds.size() + 1, property, bound);
      binds.add(CodeBlock.builder().addStatement("$L", bind).build());
    }
    return binds;
  }

  /** What the client makes, unless it is there already. */
  private static CodeBlock madeIfMissing(PropertyModel property, CodeBlock value) {
    Generation generation = property.generation();
    if (generation instanceof Generation.Sequence) {
      return CodeBlock.of("$L", Sequences.parameter(property).name());
    }
    if (generation instanceof Generation.UuidV4) {
      return CodeBlock.of("$1L == null ? $2T.v4() : $1L", value, RuntimeTypes.UUIDS);
    }
    if (generation instanceof Generation.UuidV7) {
      return CodeBlock.of("$1L == null ? $2T.v7() : $1L", value, RuntimeTypes.UUIDS);
    }
    return value;
  }
}
