package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the names of the properties that the names of their columns do not say. */
final class PropertyNames {

  private PropertyNames() {}

  /** The method of the query class that gives them, if there are any. */
  static Optional<MethodSpec> renamed(EntityContext context) {
    List<CodeBlock> entries =
        context.entity().properties().stream()
            .filter(p -> !p.name().equals(camelCase(p.column().name())))
            .map(p -> entry(context, p))
            .toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(method(entries));
  }

  private static CodeBlock entry(EntityContext context, PropertyModel property) {
    return CodeBlock.of(
        "$T.entry($S, $L)", Map.class, property.name(), context.columnField(property));
  }

  private static MethodSpec method(List<CodeBlock> entries) {
    TypeName column =
        ParameterizedTypeName.get(
            RuntimeTypes.query("EntityColumn"), WildcardTypeName.subtypeOf(Object.class));
    return MethodSpec.methodBuilder("renamed")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), column))
        .addStatement(
            entries.size() == 1 ? "return $T.ofEntries($L)" : "return $T.ofEntries(\n$L)",
            Map.class,
            CodeBlock.join(entries, ",\n"))
        .build();
  }

  /** As the runtime makes it of a column's name. */
  static String camelCase(String column) {
    StringBuilder name = new StringBuilder(column.length());
    for (String word : column.split("_", -1)) {
      name.append(name.isEmpty() || word.isEmpty() ? word : capital(word));
    }
    return name.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
