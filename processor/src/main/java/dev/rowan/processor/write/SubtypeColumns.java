package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Family;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.AnnotationSpec;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * Adds to a query class what it is in a hierarchy: to that of the base the discriminator, the
 * columns of the subtypes and the way to each of them; to that of a subtype what tells its rows.
 */
final class SubtypeColumns {
  private final EntityContext context;

  SubtypeColumns(EntityContext context) {
    this.context = context;
  }

  /** Adds the columns of the subtypes, behind those of the base. */
  void addColumns(TypeSpec.Builder type) {
    context.entity().base().ifPresent(base -> addColumns(type, base));
  }

  private void addColumns(TypeSpec.Builder type, FamilyModel.Base base) {
    type.addField(discriminator(base.hierarchy().discriminator()));
    for (EntityModel subtype : base.subtypes()) {
      TypeConstants types = new TypeConstants(subtype);
      for (PropertyModel column : subtype.own()) {
        ColumnCode code = ColumnCode.of(inBase(subtype, column), types);
        String name =
            LocalNames.decapitalized(subtype.generatedPrefix())
                + LocalNames.capitalized(column.name());
        type.addField(
            FieldSpec.builder(code.type(), name, Modifier.FINAL)
                .initializer(code.initializer())
                .build());
      }
    }
  }

  /** The column as the rows of the base have it. */
  private PropertyModel inBase(EntityModel subtype, PropertyModel column) {
    return context
        .plan()
        .rows()
        .map(rows -> column.named(rows.name(subtype.type(), column.column().name())))
        .orElse(column);
  }

  private FieldSpec discriminator(FamilyModel.Discriminator discriminator) {
    String type = discriminator.sqlType().toLowerCase(Locale.ROOT);
    TypeName column = RuntimeTypes.query("TextColumn");
    CodeBlock made = CodeBlock.of("text($S$L)", discriminator.column(), cast(type));
    if (Family.isNumber(type)) {
      boolean isBig = type.equals("bigint") || type.equals("int8");
      ClassName number = isBig ? ClassName.get(Long.class) : ClassName.get(Integer.class);
      column = ParameterizedTypeName.get(RuntimeTypes.query("NumberColumn"), number);
      made = CodeBlock.of("$L($S)", isBig ? "bigint" : "integer", discriminator.column());
    }
    return FieldSpec.builder(column, name(discriminator), context.visibility(Modifier.FINAL))
        .addJavadoc("What tells the subtype of a row; {@link #isA} asks for one.")
        .initializer(made)
        .build();
  }

  private static String cast(String type) {
    return type.equals("text") || type.startsWith("varchar") ? "" : ", \"" + type + "\"";
  }

  /** The name of the property that the column would be. */
  static String name(FamilyModel.Discriminator discriminator) {
    StringBuilder name = new StringBuilder();
    boolean isStart = false;
    for (char c : discriminator.column().toCharArray()) {
      boolean isPart = Character.isLetterOrDigit(c);
      if (isPart) {
        name.append(isStart && name.length() > 0 ? Character.toUpperCase(c) : c);
      }
      isStart = !isPart;
    }
    return SourceVersion.isName(name) ? name.toString() : "discriminator";
  }

  /** Adds the methods. */
  void addMethods(TypeSpec.Builder type) {
    context
        .entity()
        .base()
        .ifPresent(base -> base.subtypes().forEach(subtype -> type.addMethod(treated(subtype))));
    context.entity().subtype().ifPresent(subtype -> type.addMethod(tells(subtype)));
    if (context.doSubtypesDeleteMore()) {
      type.addMethod(subtypes());
    }
  }

  /** Those with whose rows more is deleted. */
  private MethodSpec subtypes() {
    TypeName any = WildcardTypeName.subtypeOf(context.entity().type());
    CodeBlock tables =
        context.entity().base().orElseThrow().subtypes().stream()
            .map(subtype -> new EntityContext(subtype, context.plan()))
            .filter(EntityContext::deletesByKeys)
            .map(of -> CodeBlock.of("$T.$L", of.entity().queryClass(), of.queryConstant()))
            .collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("subtypes")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(RuntimeTypes.TABLE, any)))
        .addStatement("return $T.of($L)", List.class, tables)
        .build();
  }

  private MethodSpec treated(EntityModel subtype) {
    return MethodSpec.methodBuilder("as" + subtype.generatedPrefix())
        .addModifiers(subtype.isPublic() ? context.visibility() : new Modifier[0])
        .addJavadoc(
            "The rows with the columns of {@link $L}, which are NULL in those of other subtypes.",
            String.join(".", subtype.type().simpleNames()))
        .returns(subtype.queryClass())
        .addStatement("return new $T(treated($L))", subtype.queryClass(), renamed(subtype))
        .build();
  }

  /** The columns of a subtype that have other names in the rows of the base. */
  private CodeBlock renamed(EntityModel subtype) {
    Map<String, String> names =
        context
            .plan()
            .rows()
            .map(rows -> rows.names().getOrDefault(subtype.type(), Map.of()))
            .orElse(Map.of());
    if (names.isEmpty()) {
      return CodeBlock.of("");
    }
    boolean isShort = names.size() <= 10;
    CodeBlock entries =
        names.entrySet().stream()
            .map(
                name ->
                    isShort
                        ? CodeBlock.of("$S, $S", name.getKey(), name.getValue())
                        : CodeBlock.of(
                            "$T.entry($S, $S)", Map.class, name.getKey(), name.getValue()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.$L($L)", Map.class, isShort ? "of" : "ofEntries", entries);
  }

  /** A number or a text, as Java writes it. */
  private static CodeBlock value(FamilyModel.Subtype subtype) {
    String type = subtype.hierarchy().discriminator().sqlType();
    if (!Family.isNumber(type)) {
      return CodeBlock.of("$S", subtype.value());
    }
    return CodeBlock.of("$LL", subtype.value());
  }

  private static MethodSpec tells(FamilyModel.Subtype subtype) {
    return MethodSpec.methodBuilder("discriminator")
        .addAnnotation(AnnotationSpec.builder(Override.class).build())
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.DISCRIMINATOR)
        .addStatement(
            "return $T.of($S, $L)",
            RuntimeTypes.DISCRIMINATOR,
            subtype.hierarchy().discriminator().column(),
            value(subtype))
        .build();
  }
}
