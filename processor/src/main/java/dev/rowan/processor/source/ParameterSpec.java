package dev.rowan.processor.source;

import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.List;

/** A parameter of a method, or a component of a record. */
public final class ParameterSpec {
  private final TypeName type;
  private final String name;
  private final List<AnnotationSpec> annotations;

  private ParameterSpec(Builder builder) {
    this.type = builder.type;
    this.name = builder.name;
    this.annotations = List.copyOf(builder.annotations);
  }

  public static Builder builder(TypeName type, String name) {
    return new Builder(type, name);
  }

  public static Builder builder(Class<?> type, String name) {
    return builder(TypeName.get(type), name);
  }

  public TypeName type() {
    return type;
  }

  public String name() {
    return name;
  }

  void write(SourceWriter out, boolean isVarargs) {
    AnnotationSpec.writeAll(annotations, " ", out);
    if (isVarargs && type instanceof ArrayTypeName array) {
      array.writeVarargs(out);
    } else {
      type.write(out);
    }
    out.text(" " + name);
  }

  /** Puts a parameter together. */
  public static final class Builder {
    private final TypeName type;
    private final String name;
    private final List<AnnotationSpec> annotations = new ArrayList<>();

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotation(ClassName annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public ParameterSpec build() {
      return new ParameterSpec(this);
    }
  }
}
