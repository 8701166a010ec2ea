package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes, for each embedded value, the field of a query class and the class of its columns. */
final class EmbeddedColumnsCode {
  private static final ClassName COLUMNS = RuntimeTypes.query("EmbeddedColumns");
  private static final ClassName VALUES = RuntimeTypes.query("ColumnValues");

  private final EntityContext context;
  private final TypeConstants types;

  EmbeddedColumnsCode(EntityContext context, TypeConstants types) {
    this.context = context;
    this.types = types;
  }

  /** Adds the field and the class of a value of the entity itself, and the classes in that. */
  void add(TypeSpec.Builder queryClass, EmbeddedModel value) {
    queryClass.addField(field(value));
    addTypes(queryClass, value);
  }

  private void addTypes(TypeSpec.Builder queryClass, EmbeddedModel value) {
    queryClass.addType(type(value));
    value.embedded().forEach(inner -> addTypes(queryClass, inner));
  }

  private FieldSpec field(EmbeddedModel value) {
    ClassName type = EmbeddedNames.columns(context.entity(), value);
    return FieldSpec.builder(type, context.field(value), visibility(value, Modifier.FINAL))
        .initializer("new $T()", type)
        .build();
  }

  private TypeSpec type(EmbeddedModel value) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(EmbeddedNames.columns(context.entity(), value))
            .addModifiers(visibility(value, Modifier.FINAL))
            .superclass(ParameterizedTypeName.get(COLUMNS, value.javaType()))
            .addJavadoc("The columns of the embedded {@code $L}.", String.join(".", value.path()));
    for (Slot slot : slots(value)) {
      type.addField(
          slot.embedded() == null
              ? column(slot.properties().get(0), value)
              : field(slot.embedded()));
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(parts(value))
        .addMethod(values(value))
        .addMethod(read(value))
        .build();
  }

  private static List<Slot> slots(EmbeddedModel value) {
    return new Instances(value).slots();
  }

  private FieldSpec column(PropertyModel column, EmbeddedModel holder) {
    ColumnCode code = ColumnCode.of(column, types);
    String name = column.path().get(column.path().size() - 1);
    return FieldSpec.builder(code.type(), name, visibility(holder, Modifier.FINAL))
        .initializer(code.initializer())
        .build();
  }

  private static MethodSpec parts(EmbeddedModel value) {
    TypeName selection =
        ParameterizedTypeName.get(
            RuntimeTypes.query("Selection"), WildcardTypeName.subtypeOf(Object.class));
    CodeBlock names =
        slots(value).stream()
            .map(slot -> CodeBlock.of("$L", slot.name()))
            .collect(CodeBlock.joining(",$W"));
    return inherited("parts")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), selection))
        .addStatement("return $T.of($L)", List.class, names)
        .build();
  }

  private static MethodSpec values(EmbeddedModel value) {
    String name = EmbeddedNames.variable(value);
    String values = name.equals("values") ? "all" : "values";
    MethodSpec.Builder method =
        inherited("add")
            .addParameter(ParameterSpec.builder(value.javaType(), name).build())
            .addParameter(VALUES, values);
    for (Slot slot : slots(value)) {
      CodeBlock part = slot.get(name);
      CodeBlock given =
          slot.embedded() == null ? PropertyCode.asColumn(slot.properties().get(0), part) : part;
      method.addStatement("$L.add($L, $L)", values, slot.name(), given);
    }
    return method.build();
  }

  private MethodSpec read(EmbeddedModel value) {
    return inherited("read")
        .returns(value.javaType())
        .addParameter(Methods.row())
        .addStatement(
            "return $T.read$L(row)",
            context.entity().rowMapper(),
            LocalNames.capitalized(value.pathName()))
        .build();
  }

  /** No more visible than the type of the value. */
  private Modifier[] visibility(EmbeddedModel value, Modifier... others) {
    return value.isPublic() ? context.visibility(others) : others;
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
