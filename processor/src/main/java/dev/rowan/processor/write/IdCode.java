package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods that take an id. One with several columns has two of each: for its columns, and for
 * the record, which calls the other.
 */
final class IdCode {
  private IdCode() {}

  /** The parameters that stand for the columns of the id. */
  static List<ParameterSpec> parameters(EntityContext context) {
    if (context.isIdSingle()) {
      return List.of(ParameterSpec.builder(context.idType(), "id").build());
    }
    return parameters(context.id());
  }

  /** Parameters for properties. */
  static List<ParameterSpec> parameters(List<PropertyModel> properties) {
    return properties.stream()
        .map(p -> ParameterSpec.builder(p.javaType(), LocalNames.free(p.name())).build())
        .toList();
  }

  /** Adds the method; the second one to it takes the record. */
  static void add(TypeSpec.Builder repository, EntityContext context, MethodSpec method) {
    if (context.isIdSingle()) {
      repository.addMethod(method.toBuilder().addAnnotation(Override.class).build());
      return;
    }
    CodeBlock columns =
        context.id().stream()
            .map(property -> CodeBlock.of("id.$L()", property.name()))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec ofRecord =
        Methods.override(method.name())
            .addJavadoc(method.javadoc())
            .returns(method.returnType())
            .addParameter(context.idRecord(), "id")
            .addStatement("return $L($L)", method.name(), columns)
            .build();
    repository.addMethod(ofRecord).addMethod(method);
  }

  /** The id of an instance. */
  static CodeBlock of(EntityContext context) {
    Instances instances = new Instances(context.entity());
    if (!context.isIdEmbedded()) {
      CodeBlock values = arguments(context);
      return context.isIdSingle() ? values : CodeBlock.of("new $T($L)", context.idRecord(), values);
    }
    return instances.slotOf(context.id().get(0)).get(context.one());
  }

  /** The arguments for methods that take the id of an instance. */
  static CodeBlock arguments(EntityContext context) {
    Instances instances = new Instances(context.entity());
    return context.isIdEmbedded()
        ? of(context)
        : context.id().stream()
            .map(property -> instances.get(property, context.one()))
            .collect(CodeBlock.joining(",$W"));
  }

  /** Binds the parameters. */
  static CodeBlock bind(EntityContext context, String statement) {
    return bind(context, statement, context.id(), parameters(context));
  }

  static CodeBlock bind(
      EntityContext context,
      String statement,
      List<PropertyModel> properties,
      List<ParameterSpec> parameters) {
    PropertyCode code = context.code();
    CodeBlock.Builder binds = CodeBlock.builder();
    for (int i = 0; i < properties.size(); i++) {
      CodeBlock value = CodeBlock.of("$L", parameters.get(i).name());
      binds.addStatement(code.bindElsewhere(statement, i + 1, properties.get(i), value));
    }
    return binds.build();
  }

  /** Binds the ids of a collection as one array for each column. */
  static CodeBlock bindAll(EntityContext context, String statement) {
    PropertyCode code = context.code();
    CodeBlock.Builder binds = CodeBlock.builder();
    if (context.isIdSingle()) {
      return binds.addStatement(code.bindArray(statement, 1, context.id().get(0), "ids")).build();
    }
    int position = 0;
    for (PropertyModel property : context.id()) {
      position++;
      binds.addStatement(code.bindArray(statement, position, property, listName(property)));
    }
    return binds.build();
  }

  /** Fills one list for each column of the ids; nothing for an id of one column. */
  static CodeBlock lists(EntityContext context) {
    CodeBlock.Builder lists = CodeBlock.builder();
    if (context.isIdSingle()) {
      return lists.build();
    }
    for (PropertyModel property : context.id()) {
      lists.addStatement(
          "$1T<$2T> $3L = new $4T<>(ids.size())",
          List.class,
          property.javaType().box(),
          listName(property),
          ArrayList.class);
    }
    lists.beginControlFlow("for ($T id : ids)", context.idRecord());
    for (PropertyModel property : context.id()) {
      lists.addStatement("$L.add(id.$L())", listName(property), property.name());
    }
    return lists.endControlFlow().build();
  }

  private static String listName(PropertyModel property) {
    return LocalNames.free(LocalNames.plural(property.name()));
  }
}
