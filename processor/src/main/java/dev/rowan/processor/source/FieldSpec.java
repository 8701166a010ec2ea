package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {
  private final TypeName type;
  private final String name;
  private final Set<Modifier> modifiers;
  private final List<AnnotationSpec> annotations;
  private final CodeBlock javadoc;
  private final CodeBlock initializer;

  private FieldSpec(Builder builder) {
    this.type = builder.type;
    this.name = builder.name;
    this.modifiers = Collections.unmodifiableSet(EnumSet.copyOf(builder.modifiers));
    this.annotations = List.copyOf(builder.annotations);
    this.javadoc = builder.javadoc.build();
    this.initializer = builder.initializer;
  }

  public static Builder builder(TypeName type, String name, Modifier... modifiers) {
    return new Builder(type, name).addModifiers(modifiers);
  }

  public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
    return builder(TypeName.get(type), name, modifiers);
  }

  public TypeName type() {
    return type;
  }

  public String name() {
    return name;
  }

  public Set<Modifier> modifiers() {
    return modifiers;
  }

  /** Tells whether nothing stands above it. */
  boolean isBare() {
    return javadoc.isEmpty() && annotations.isEmpty();
  }

  /** Tells whether one line says its type, its name and its value, and no annotation. */
  boolean isPlain(SourceWriter out) {
    return !initializer.hasLineEnd()
        && !type.toString().contains("@")
        && out.fits(CodeBlock.of("$L$L;", declaration(), value(" ")));
  }

  /** A value that makes the line too long begins the next one. */
  void write(SourceWriter out) {
    javadoc.writeAsJavadoc(out);
    AnnotationSpec.writeAll(annotations, "\n", out);
    CodeBlock declaration = declaration();
    boolean isBroken =
        !initializer.hasLineEnd() && !out.fits(CodeBlock.of("$L$L;", declaration, value(" ")));
    declaration.write(out);
    value(isBroken ? "\n$>$>" : " ").write(out);
    out.text(";\n");
    out.indent(isBroken ? -2 : 0);
  }

  private CodeBlock declaration() {
    CodeBlock.Builder line = CodeBlock.builder();
    modifiers.forEach(modifier -> line.add("$L ", modifier));
    return line.add("$T $L", type, name).build();
  }

  private CodeBlock value(String space) {
    return initializer.isEmpty() ? initializer : CodeBlock.of(" =" + space + "$L", initializer);
  }

  /** Puts a field together. */
  public static final class Builder {
    private final TypeName type;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private CodeBlock initializer = CodeBlock.builder().build();

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return this;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotation(ClassName annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public Builder addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return this;
    }

    public Builder addJavadoc(CodeBlock text) {
      javadoc.add(text);
      return this;
    }

    public Builder initializer(String format, Object... arguments) {
      return initializer(CodeBlock.of(format, arguments));
    }

    public Builder initializer(CodeBlock value) {
      initializer = value;
      return this;
    }

    public FieldSpec build() {
      return new FieldSpec(this);
    }
  }
}
