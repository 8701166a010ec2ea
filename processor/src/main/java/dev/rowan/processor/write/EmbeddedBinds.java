package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Binds the columns of embedded values; one that is null is NULL in all of them. */
final class EmbeddedBinds {
  private final EntityContext context;
  private final PropertyCode code;
  private final String verb;
  private final List<PropertyModel> parameters;

  EmbeddedBinds(
      EntityContext context, PropertyCode code, String verb, List<PropertyModel> parameters) {
    this.context = context;
    this.code = code;
    this.verb = verb;
    this.parameters = parameters;
  }

  /** Where the parameters end that belong to the same value as the one at the index. */
  int end(int index) {
    return end(index, valueAt(index));
  }

  private EmbeddedModel valueAt(int index) {
    return context.entity().holding(parameters.get(index)).orElseThrow();
  }

  private int end(int index, EmbeddedModel value) {
    int end = index;
    while (end < parameters.size() && value.columns().contains(parameters.get(end))) {
      end++;
    }
    return end;
  }

  /** Binds all parameters of the value to which the one at the index belongs. */
  CodeBlock at(int index) {
    EmbeddedModel value = valueAt(index);
    return bind(value, CodeBlock.of("$L", context.one()), index, end(index, value));
  }

  private CodeBlock bind(EmbeddedModel value, CodeBlock holder, int from, int to) {
    String name = EmbeddedNames.variable(value, context);
    CodeBlock.Builder binds = CodeBlock.builder();
    binds.addStatement("$T $L = $L", value.javaType(), name, Slot.get(value.access(), holder));
    if (!value.nullable()) {
      return binds.add(parts(value, name, from, to)).build();
    }
    binds.beginControlFlow("if ($L == null)", name);
    for (int i = from; i < to; i++) {
      binds.addStatement(code.bindNull(verb, i + 1, parameters.get(i)));
    }
    return binds.nextControlFlow("else").add(parts(value, name, from, to)).endControlFlow().build();
  }

  private CodeBlock parts(EmbeddedModel value, String name, int from, int to) {
    List<CodeBlock> parts = new ArrayList<>();
    int next = from;
    while (next < to) {
      PropertyModel column = parameters.get(next);
      EmbeddedModel inner = value.holding(column).orElse(null);
      if (inner == null) {
        CodeBlock part = Slot.get(column.access(), CodeBlock.of("$L", name));
        parts.add(
            CodeBlock.builder().addStatement(code.bind(verb, next + 1, column, part)).build());
        next++;
      } else {
        int end = Math.min(to, end(next, inner));
        parts.add(bind(inner, CodeBlock.of("$L", name), next, end));
        next = end;
      }
    }
    return CodeBlock.join(parts, "");
  }
}
