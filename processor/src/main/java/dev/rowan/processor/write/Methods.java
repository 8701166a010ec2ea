package dev.rowan.processor.write;

import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import javax.lang.model.element.Modifier;

/** The beginnings of methods, and parameters that many of them have. */
final class Methods {
  private Methods() {}

  /** A public method that implements one of an interface. */
  static MethodSpec.Builder override(String name) {
    return publicMethod(name).addAnnotation(Override.class);
  }

  static MethodSpec.Builder publicMethod(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
  }

  /** A method for the generated classes of the entity. */
  static MethodSpec.Builder packageStatic(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
  }

  /** The parameter {@code row}. */
  static ParameterSpec row() {
    return ParameterSpec.builder(RuntimeTypes.ROW, "row").build();
  }

  /** The parameter for a statement. */
  static ParameterSpec statement(String name) {
    return ParameterSpec.builder(RuntimeTypes.SQL_STATEMENT, name).build();
  }

  /** The parameter for an instance of the entity. */
  static ParameterSpec entity(EntityContext context) {
    return ParameterSpec.builder(context.entity().type(), context.one()).build();
  }
}
