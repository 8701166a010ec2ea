package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Empties a class that is written for something with faults: all that other code may name is there,
 * so that the compiler shows the faults alone, and nothing of it runs.
 */
public final class Shell {
  private final String of;

  private Shell(String of) {
    this.of = of;
  }

  /**
   * The class of the name, the members and the supertypes that it would have.
   *
   * @param of the name of what has faults
   */
  public static TypeSpec of(TypeSpec whole, String of) {
    return new Shell(of)
        .emptied(whole)
        .addJavadoc("Holds the place of what is written once $L has no faults.", of)
        .build();
  }

  private TypeSpec.Builder emptied(TypeSpec whole) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(whole.name())
            .addModifiers(whole.modifiers().toArray(new Modifier[0]))
            .addAnnotations(whole.annotations())
            .addTypeVariables(whole.typeVariables())
            .superclass(whole.superclass())
            .addSuperinterfaces(whole.superinterfaces());
    whole.fieldSpecs().stream()
        .filter(field -> !isInner(field))
        .map(Shell::withoutSql)
        .forEach(type::addField);
    whole.methodSpecs().forEach(method -> type.addMethod(emptied(method)));
    for (TypeSpec nested : whole.typeSpecs()) {
      boolean isClass = nested.kind() == TypeSpec.Kind.CLASS;
      type.addType(isClass ? emptied(nested).build() : nested);
    }
    return type;
  }

  /** What only methods name: texts of SQL, and what an instance keeps. */
  private static boolean isInner(FieldSpec field) {
    boolean isText =
        field.type().equals(ClassName.get(String.class))
            || field.type().equals(RuntimeTypes.JOINED_TABLES);
    boolean isKept = !field.modifiers().contains(Modifier.STATIC) && !isSubtypes(field);
    return field.modifiers().contains(Modifier.PRIVATE) && (isText || isKept);
  }

  /** The constructor sets it. */
  private static boolean isSubtypes(FieldSpec field) {
    return field.type() instanceof ParameterizedTypeName type
        && type.rawType().equals(RuntimeTypes.SUBTYPES);
  }

  /** The constructor passes it on. */
  private static FieldSpec withoutSql(FieldSpec field) {
    return field.type().equals(RuntimeTypes.ENTITY_SQL)
        ? FieldSpec.builder(field.type(), field.name(), field.modifiers().toArray(new Modifier[0]))
            .initializer("$T.builder().build()", RuntimeTypes.ENTITY_SQL)
            .build()
        : field;
  }

  private MethodSpec emptied(MethodSpec method) {
    if (method.isConstructor()) {
      return throwing(method.toBuilder());
    }
    return throwing(
        MethodSpec.methodBuilder(method.name())
            .addModifiers(method.modifiers())
            .addAnnotations(method.annotations())
            .addTypeVariables(method.typeVariables())
            .returns(method.returnType())
            .addParameters(method.parameters())
            .varargs(method.varargs())
            .addExceptions(method.exceptions()));
  }

  private MethodSpec throwing(MethodSpec.Builder method) {
    return method
        .addStatement("throw new $T($S)", IllegalStateException.class, of + " did not compile")
        .build();
  }
}
