package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Lets a converter of Jakarta Persistence stand where one of Rowan is needed. */
final class ForeignConverterCode {

  private ForeignConverterCode() {}

  /** An expression that makes a converter which asks the one that another expression makes. */
  static CodeBlock adapted(ColumnType.Converted type, CodeBlock converter) {
    TypeName attribute = type.javaType();
    TypeName column = TypeConstants.valueType(type.base());
    TypeSpec adapter =
        TypeSpec.anonymousClassBuilder("")
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.ATTRIBUTE_CONVERTER, attribute, column))
            .addField(fieldOf(type, converter))
            .addMethod(method("convertToDatabaseColumn", column, attribute))
            .addMethod(method("convertToEntityAttribute", attribute, column))
            .build();
    return CodeBlock.of("$L", adapter);
  }

  private static FieldSpec fieldOf(ColumnType.Converted type, CodeBlock converter) {
    return FieldSpec.builder(type.converter(), "converter", Modifier.PRIVATE, Modifier.FINAL)
        .initializer(converter)
        .build();
  }

  private static MethodSpec method(String name, TypeName result, TypeName parameter) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addParameter(parameter, "value")
        .addStatement("return converter.$L(value)", name)
        .build();
  }
}
