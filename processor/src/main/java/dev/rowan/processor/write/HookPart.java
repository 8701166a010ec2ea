package dev.rowan.processor.write;

import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Adds what is called when something has happened to an instance, or is to happen to its row, and
 * what makes it ready before a write. The row mapper of an entity with any of it is its hooks; an
 * entity without has nothing.
 */
final class HookPart implements RowMapperPart {
  private static final String LISTENERS = "listeners";

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    HookCode calls = new HookCode(context);
    List<MethodSpec> methods = methods(context, calls);
    if (!methods.isEmpty()) {
      TypeName hooks =
          ParameterizedTypeName.get(RuntimeTypes.ENTITY_HOOKS, context.entity().type());
      rowMapper
          .addSuperinterface(hooks)
          .addMethod(Methods.override("hooks").returns(hooks).addStatement("return this").build())
          .addMethods(methods);
    }
    for (ListenerModel listener : context.entity().hooks().listeners()) {
      rowMapper.addMethod(getter(listener, calls));
    }
  }

  private static List<MethodSpec> methods(EntityContext context, HookCode calls) {
    List<MethodSpec> methods = new ArrayList<>();
    if (!context.isView()) {
      methods.addAll(PrepareCode.methods(context));
    }
    addFlag(methods, "takePartInWrites", context.entity().hooks().takesPartInWrites());
    addFlag(methods, "hearDeletes", context.entity().hearsDeletes());
    for (HookEvent event : HookEvent.values()) {
      if (event.isAfterChange() || event.isOfDelete()) {
        addEvent(methods, context, calls, event);
      }
    }
    return methods;
  }

  private static void addFlag(List<MethodSpec> methods, String name, boolean isSet) {
    if (isSet) {
      methods.add(
          Methods.override(name).returns(boolean.class).addStatement("return true").build());
    }
  }

  private static void addEvent(
      List<MethodSpec> methods, EntityContext context, HookCode calls, HookEvent event) {
    CodeBlock listeners = CodeBlock.of(LISTENERS);
    CodeBlock now = calls.calls(event, listeners);
    boolean waits = context.entity().hooks().waitsFor(event);
    if (waits) {
      now =
          CodeBlock.builder()
              .add(now)
              .addStatement(
                  "$L.afterCommit(this, $T.$L, $L)",
                  LISTENERS,
                  RuntimeTypes.ROW_CHANGE,
                  event.change(),
                  context.one())
              .build();
    }
    if (!now.isEmpty()) {
      methods.add(method(event.method(), context, now));
    }
    if (waits) {
      methods.add(method(event.committed(), context, calls.committed(event, listeners)));
    }
  }

  private static MethodSpec method(String name, EntityContext context, CodeBlock calls) {
    return Methods.override(name)
        .addParameter(RuntimeTypes.LISTENERS, LISTENERS)
        .addParameter(Methods.entity(context))
        .addCode(calls)
        .build();
  }

  private static MethodSpec getter(ListenerModel listener, HookCode calls) {
    MethodSpec.Builder getter =
        MethodSpec.methodBuilder(calls.getter(listener))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(listener.type())
            .addParameter(RuntimeTypes.LISTENERS, LISTENERS);
    if (!listener.isMade()) {
      return getter.addStatement("return $L.given($T.class)", LISTENERS, listener.type()).build();
    }
    return getter
        .addStatement("$1T known =$W$2L.find($1T.class)", listener.type(), LISTENERS)
        .addStatement(
            "return known == null$W? $1L.add($2T.class, new $2T())$W: known",
            LISTENERS,
            listener.type())
        .build();
  }
}
