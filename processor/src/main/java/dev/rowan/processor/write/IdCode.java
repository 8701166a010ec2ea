package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The methods that take an id of several columns. There are two of each: for its columns, and for
 * the record, which calls the other.
 */
final class IdCode {
  private IdCode() {}

  /** The parameters that stand for the columns of the id. */
  static List<ParameterSpec> parameters(EntityContext context) {
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
    CodeBlock columns =
        context.id().stream()
            .map(property -> component(context, property))
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

  /** The value of one column in a variable {@code id}. */
  static CodeBlock component(EntityContext context, PropertyModel property) {
    if (context.isIdEmbedded()) {
      return Slot.get(property.access(), CodeBlock.of("id"));
    }
    return context
        .keyClass()
        .map(key -> Slot.get(key.access(property), CodeBlock.of("id")))
        .orElseGet(() -> CodeBlock.of("id.$L()", property.name()));
  }

  /** The id of an instance. */
  static CodeBlock of(EntityContext context) {
    Instances instances = new Instances(context.entity());
    return context.isIdEmbedded()
        ? instances.slotOf(context.id().get(0)).get(context.one())
        : made(context, property -> instances.get(property, context.one()));
  }

  /** A new id of parameters that stand for its columns. */
  static CodeBlock ofParameters(EntityContext context) {
    return made(context, IdCode::parameter);
  }

  private static CodeBlock made(EntityContext context, Function<PropertyModel, CodeBlock> values) {
    CodeBlock arguments = inOrder(context).stream().map(values).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", context.idRecord(), arguments);
  }

  /** The columns in the order of the constructor. */
  private static List<PropertyModel> inOrder(EntityContext context) {
    return context
        .keyClass()
        .map(
            key ->
                key.components().stream()
                    .flatMap(
                        part -> context.id().stream().filter(id -> id.name().equals(part.name())))
                    .toList())
        .orElse(context.id());
  }

  /** The type of an id of one column, as an expression. */
  static CodeBlock type(EntityContext context) {
    return new TypeConstants(context.entity()).elsewhere(context.id().get(0).type());
  }

  /** Binds the parameters that stand for the id. */
  static CodeBlock bind(EntityContext context, String statement) {
    return bindParameters(context, statement, context.id());
  }

  /** Binds the parameters that stand for properties. */
  static CodeBlock bindParameters(
      EntityContext context, String statement, List<PropertyModel> properties) {
    PropertyCode code = context.code();
    CodeBlock.Builder binds = CodeBlock.builder();
    int position = 0;
    for (PropertyModel property : properties) {
      position++;
      binds.addStatement(code.bindElsewhere(statement, position, property, parameter(property)));
    }
    return binds.build();
  }

  private static CodeBlock parameter(PropertyModel property) {
    return CodeBlock.of("$L", LocalNames.free(property.name()));
  }

  /** Binds the ids of a collection as one array for each column. */
  static CodeBlock bindAll(EntityContext context, String statement) {
    PropertyCode code = context.code();
    CodeBlock.Builder binds = CodeBlock.builder();
    int position = 0;
    for (PropertyModel property : context.id()) {
      position++;
      binds.addStatement(code.bindArray(statement, position, property, listName(property)));
    }
    return binds.build();
  }

  /** Fills one list for each column of the ids. */
  static CodeBlock lists(EntityContext context) {
    CodeBlock.Builder lists = CodeBlock.builder();
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
      lists.addStatement("$L.add($L)", listName(property), component(context, property));
    }
    return lists.endControlFlow().build();
  }

  private static String listName(PropertyModel property) {
    return LocalNames.free(LocalNames.plural(property.name()));
  }
}
