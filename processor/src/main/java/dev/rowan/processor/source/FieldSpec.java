package dev.rowan.processor.source;

import dev.rowan.processor.name.TypeName;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {
  private final Head head;
  private final TypeName type;
  private final String name;
  private final CodeBlock initializer;

  private FieldSpec(Builder builder) {
    this.head = builder.head();
    this.type = builder.type;
    this.name = builder.name;
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
    return head.modifiers();
  }

  /** Tells whether nothing stands above it. */
  boolean isBare() {
    return head.isBare();
  }

  /** Tells whether one line says its type, its name and its value, and no annotation. */
  boolean isPlain(SourceWriter out) {
    return !initializer.hasLineEnd()
        && !type.toString().contains("@")
        && out.fits(CodeBlock.of("$L$L;", declaration(), value(" ")));
  }

  /** A value that makes the line too long begins the next one. */
  void write(SourceWriter out) {
    head.writeAbove(out);
    CodeBlock declaration = declaration();
    boolean isBroken =
        !initializer.hasLineEnd() && !out.fits(CodeBlock.of("$L$L;", declaration, value(" ")));
    declaration.write(out);
    value(isBroken ? "\n$>$>" : " ").write(out);
    out.text(";\n");
    out.indent(isBroken ? -2 : 0);
  }

  private CodeBlock declaration() {
    return CodeBlock.of("$L$T $L", head.words(), type, name);
  }

  private CodeBlock value(String space) {
    return initializer.isEmpty() ? initializer : CodeBlock.of(" =" + space + "$L", initializer);
  }

  /** Puts a field together. */
  public static final class Builder extends Head.Builder<Builder> {
    private final TypeName type;
    private final String name;
    private CodeBlock initializer = CodeBlock.builder().build();

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    @Override
    Builder self() {
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
