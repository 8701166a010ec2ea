package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds to a query class what its columns tell of their rows. */
final class RolesPart {
  private final EntityContext context;

  RolesPart(EntityContext context) {
    this.context = context;
  }

  void add(TypeSpec.Builder type) {
    List<CodeBlock> stamps =
        context.entity().properties().stream()
            .filter(property -> !stamp(property).isEmpty())
            .map(this::call)
            .toList();
    if (!stamps.isEmpty()) {
      type.addMethod(stamps(stamps));
    }
    context.entity().property(Role.SOFT_DELETE).ifPresent(p -> type.addMethod(softDelete(p)));
  }

  /** What an update by condition does with the column, or nothing. */
  private static String stamp(PropertyModel property) {
    if (property.role().isEmpty()) {
      return "";
    }
    return switch (property.role().get()) {
      case UPDATED_AT -> "moment";
      case UPDATED_BY -> "user";
      case VERSION -> property.isSystemVersion() ? "" : "version";
      case CREATED_AT, CREATED_BY, SOFT_DELETE -> "";
    };
  }

  private CodeBlock call(PropertyModel property) {
    return CodeBlock.of(
        "$T.$L($L)", RuntimeTypes.STAMP, stamp(property), context.columnField(property));
  }

  private static MethodSpec stamps(List<CodeBlock> stamps) {
    TypeName stamp =
        ParameterizedTypeName.get(RuntimeTypes.STAMP, WildcardTypeName.subtypeOf(Object.class));
    return inherited("stamps")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), stamp))
        .addStatement("return $T.of($L)", List.class, CodeBlock.join(stamps, ",$W"))
        .build();
  }

  private MethodSpec softDelete(PropertyModel property) {
    return inherited("deleteMark")
        .returns(RuntimeTypes.DELETE_MARK)
        .addStatement("return $T.by($L)", RuntimeTypes.DELETE_MARK, context.columnField(property))
        .build();
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
