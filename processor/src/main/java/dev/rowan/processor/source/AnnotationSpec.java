package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An annotation on a declaration. */
public final class AnnotationSpec {
  private final ClassName type;
  private final Map<String, CodeBlock> members;

  private AnnotationSpec(Builder builder) {
    this.type = builder.type;
    this.members = new LinkedHashMap<>(builder.members);
  }

  public static Builder builder(ClassName type) {
    return new Builder(type);
  }

  public static Builder builder(Class<?> type) {
    return builder(ClassName.get(type));
  }

  /** Each annotation and what stands after it. */
  static void writeAll(List<AnnotationSpec> annotations, String after, SourceWriter out) {
    for (AnnotationSpec annotation : annotations) {
      annotation.write(out);
      out.text(after);
    }
  }

  private void write(SourceWriter out) {
    out.text("@");
    type.write(out);
    if (members.isEmpty()) {
      return;
    }
    boolean isValueAlone = members.keySet().equals(Set.of("value"));
    String before = "(";
    for (Map.Entry<String, CodeBlock> member : members.entrySet()) {
      out.text(before);
      out.text(isValueAlone ? "" : member.getKey() + " = ");
      member.getValue().write(out);
      before = ", ";
    }
    out.text(")");
  }

  /** Puts an annotation together. */
  public static final class Builder {
    private final ClassName type;
    private final Map<String, CodeBlock> members = new LinkedHashMap<>();

    private Builder(ClassName type) {
      this.type = type;
    }

    public Builder addMember(String name, String format, Object... arguments) {
      members.put(name, CodeBlock.of(format, arguments));
      return this;
    }

    public AnnotationSpec build() {
      return new AnnotationSpec(this);
    }
  }
}
