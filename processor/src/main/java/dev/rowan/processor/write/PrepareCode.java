package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes {@code beforeInsert} and {@code beforeUpdate} where somebody is told of it, and where an
 * entity says when it was written, or by whom: both go into the instance after the hooks, or into a
 * new one when it cannot be set.
 */
final class PrepareCode {

  private PrepareCode() {}

  static List<MethodSpec> methods(EntityContext context) {
    return Stream.of(
            method(context, HookEvent.BEFORE_INSERT, role -> role.isMoment() || role.isUser()),
            method(
                context,
                HookEvent.BEFORE_UPDATE,
                role -> role == Role.UPDATED_AT || role == Role.UPDATED_BY))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<MethodSpec> method(
      EntityContext context, HookEvent event, Predicate<Role> isSet) {
    List<PropertyModel> properties =
        context.entity().properties().stream()
            .filter(property -> property.role().filter(isSet).isPresent())
            .toList();
    CodeBlock hooks = new HookCode(context).calls(event, CodeBlock.of("moment.listeners()"));
    CodeBlock keys =
        event == HookEvent.BEFORE_INSERT ? new MappedKeys(context).code() : CodeBlock.of("");
    if (properties.isEmpty() && hooks.isEmpty() && keys.isEmpty()) {
      return Optional.empty();
    }
    MethodSpec.Builder method =
        Methods.override(event.method())
            .returns(context.entity().type())
            .addParameter(RuntimeTypes.WRITE_MOMENT, "moment")
            .addParameter(Methods.entity(context))
            .addCode(hooks)
            .addCode(keys);
    if (context.changesInPlace(properties)) {
      properties.forEach(property -> method.addCode(set(context, property)));
      method.addStatement("return $L", context.one());
    } else {
      method.addCode(copy(context, properties));
    }
    return Optional.of(method.build());
  }

  private static CodeBlock set(EntityContext context, PropertyModel property) {
    Slot slot = new Instances(context.entity()).slotOf(property);
    CodeBlock set =
        Instances.set(slot, context.one(), new Value.Simple(made(context, property), ""));
    return isKept(property)
        ? CodeBlock.builder()
            .beginControlFlow("if ($L == null)", slot.get(context.one()))
            .add(set)
            .endControlFlow()
            .build()
        : set;
  }

  private static CodeBlock copy(EntityContext context, List<PropertyModel> properties) {
    return new Instances(context.entity())
        .copy(
            "ready",
            slot -> value(context, slot, properties),
            slot -> value(context, slot, properties));
  }

  private static Value value(EntityContext context, Slot slot, List<PropertyModel> properties) {
    CodeBlock held = slot.get(context.one());
    return properties.stream()
        .filter(slot.properties()::contains)
        .findFirst()
        .map(property -> new Value.Simple(valueOr(context, property, held), ""))
        .orElseGet(() -> new Value.Simple(held, ""));
  }

  private static CodeBlock valueOr(EntityContext context, PropertyModel property, CodeBlock held) {
    CodeBlock made = made(context, property);
    return isKept(property) ? CodeBlock.of("$1L == null ? $2L : $1L", held, made) : made;
  }

  /** Whether a value that is there already stays. */
  private static boolean isKept(PropertyModel property) {
    return property.role().filter(Role::isOfInsert).isPresent();
  }

  private static CodeBlock made(EntityContext context, PropertyModel property) {
    TypeName type = property.javaType();
    if (property.role().filter(Role::isMoment).isPresent()) {
      return CodeBlock.of("moment.$L()", LocalNames.decapitalized(((ClassName) type).simpleName()));
    }
    String name = context.entity().type().simpleName() + "." + property.name();
    return CodeBlock.of("moment.user($T.class, $S)", type, name);
  }
}
