package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.Literal;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes annotations as classes, whose instances validators see in {@code initialize}. */
final class AnnotationCode {
  private static final TypeName CLASS_OF_ANNOTATION =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Annotation.class));

  private final ValidatorCode validator;

  AnnotationCode(ValidatorCode validator) {
    this.validator = validator;
  }

  /** Adds the class and returns its name. */
  String declare(String prefix, AnnotationModel annotation) {
    String name = validator.free(camel(prefix) + annotation.type().simpleName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(annotation.type())
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "all")
                    .build())
            .addMethod(
                Methods.override("annotationType")
                    .returns(CLASS_OF_ANNOTATION)
                    .addStatement("return $T.class", annotation.type())
                    .build());
    for (AnnotationModel.Member member : annotation.members()) {
      type.addMethod(method(prefix, member));
    }
    validator.add(type.build());
    return name;
  }

  private MethodSpec method(String prefix, AnnotationModel.Member member) {
    return Methods.override(member.name())
        .returns(member.type())
        .addStatement("return $L", value(prefix, member.type(), member.value()))
        .build();
  }

  private CodeBlock value(String prefix, TypeName type, Literal value) {
    if (value instanceof Literal.Constant constant) {
      return CodeBlock.of("$T.$L", constant.type(), constant.name());
    }
    if (value instanceof Literal.Type literal) {
      return CodeBlock.of("$T.class", literal.type());
    }
    if (value instanceof Literal.Nested nested) {
      return CodeBlock.of("new $L()", declare(prefix, nested.annotation()));
    }
    if (value instanceof Literal.Array array) {
      return array(prefix, type, array);
    }
    return Literals.code(((Literal.Plain) value).value());
  }

  private CodeBlock array(String prefix, TypeName type, Literal.Array array) {
    TypeName component = ((ArrayTypeName) type).componentType();
    CodeBlock elements =
        array.elements().stream()
            .map(element -> value(prefix, component, element))
            .collect(CodeBlock.joining(",$W"));
    TypeName raw =
        component instanceof ParameterizedTypeName generic ? generic.rawType() : component;
    return raw.equals(ClassName.get(Class.class))
        ? CodeBlock.of("$T.classes($T.of($L))", RuntimeTypes.CUSTOM_CHECKS, List.class, elements)
        : CodeBlock.of("new $T[] {$L}", raw, elements);
  }

  private static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      camel.append(word.isEmpty() ? "" : word.charAt(0)).append(rest(word));
    }
    return camel.toString();
  }

  private static String rest(String word) {
    return word.length() < 2 ? "" : word.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
