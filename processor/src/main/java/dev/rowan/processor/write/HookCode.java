package dev.rowan.processor.write;

import dev.rowan.processor.model.hook.Hook;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.source.CodeBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the calls of hooks. Before a write the listeners come first, so that what the entity says
 * of itself has the last word; at any other time the entity comes first.
 */
final class HookCode {
  private final EntityContext context;
  private final Map<ListenerModel, String> getters = new HashMap<>();

  HookCode(EntityContext context) {
    this.context = context;
    Set<String> taken = new HashSet<>();
    for (ListenerModel listener : context.entity().hooks().listeners()) {
      getters.put(listener, free(LocalNames.one(listener.type()), taken));
    }
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** The name of the method that gives a listener. */
  String getter(ListenerModel listener) {
    return Objects.requireNonNull(getters.get(listener));
  }

  /** The calls of an event, but for those that wait for the commit. */
  CodeBlock calls(HookEvent event, CodeBlock listeners) {
    boolean isBeforeWrite = event == HookEvent.BEFORE_INSERT || event == HookEvent.BEFORE_UPDATE;
    CodeBlock own = own(event);
    CodeBlock others = ofListeners(event, listeners, false);
    return isBeforeWrite
        ? CodeBlock.builder().add(others).add(own).build()
        : CodeBlock.builder().add(own).add(others).build();
  }

  /** The calls of an event that wait for the commit. */
  CodeBlock committed(HookEvent event, CodeBlock listeners) {
    return ofListeners(event, listeners, true);
  }

  private CodeBlock own(HookEvent event) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Hook hook : of(event, context.entity().hooks().own(), false)) {
      CodeBlock call = CodeBlock.of("$L.$N()", context.one(), hook.method());
      code.add(statement(hook, call, context.entity().type().simpleName()));
    }
    return code.build();
  }

  private CodeBlock ofListeners(HookEvent event, CodeBlock listeners, boolean isAfterCommit) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ListenerModel listener : context.entity().hooks().listeners()) {
      for (Hook hook : of(event, listener.hooks(), isAfterCommit)) {
        CodeBlock call =
            CodeBlock.of(
                "$L($L).$N($L)", getter(listener), listeners, hook.method(), argument(hook));
        code.add(statement(hook, call, listener.type().simpleName()));
      }
    }
    return code.build();
  }

  private CodeBlock argument(Hook hook) {
    return hook.cast()
        .map(type -> CodeBlock.of("($T) $L", type, context.one()))
        .orElse(CodeBlock.of("$L", context.one()));
  }

  private static List<Hook> of(HookEvent event, List<Hook> hooks, boolean isAfterCommit) {
    return hooks.stream()
        .filter(hook -> hook.event() == event && hook.isAfterCommit() == isAfterCommit)
        .toList();
  }

  private CodeBlock statement(Hook hook, CodeBlock call, String owner) {
    return hook.replaces()
        ? CodeBlock.builder()
            .addStatement(
                "$L =$W$T.requireNonNull($L,$W$S)",
                context.one(),
                Objects.class,
                call,
                owner + "." + hook.method() + " returned null")
            .build()
        : CodeBlock.builder().addStatement("$L", call).build();
  }
}
