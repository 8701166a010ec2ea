package dev.rowan.processor.write;

import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Adds what is called when something has happened to an instance, or is to happen to its row; what
 * is called before a write stands with what makes it ready. An entity without hooks has nothing.
 */
final class HookPart implements RowMapperPart {
  private static final String LISTENERS = "listeners";

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    HooksModel hooks = context.entity().hooks();
    HookCode calls = new HookCode(context);
    addFlag(rowMapper, "hasHooks", hooks.takesPartInWrites());
    addFlag(rowMapper, "hasDeleteHooks", context.entity().hearsDeletes());
    for (HookEvent event : HookEvent.values()) {
      if (event.isAfterChange() || event.isOfDelete()) {
        addEvent(rowMapper, context, calls, event);
      }
    }
    hooks.listeners().forEach(listener -> rowMapper.addMethod(getter(listener, calls)));
  }

  private static void addFlag(TypeSpec.Builder rowMapper, String name, boolean isSet) {
    if (isSet) {
      rowMapper.addMethod(
          Methods.override(name).returns(boolean.class).addStatement("return true").build());
    }
  }

  private static void addEvent(
      TypeSpec.Builder rowMapper, EntityContext context, HookCode calls, HookEvent event) {
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
      rowMapper.addMethod(method(event.method(), context, now));
    }
    if (waits) {
      CodeBlock later = calls.committed(event, listeners);
      rowMapper.addMethod(method(event.committed(), context, later));
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
