package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a field, a method and a class have alike: what stands before their types and names. */
final class Head {
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final Set<Modifier> modifiers;
  private final List<TypeVariableName> typeVariables;

  private Head(Builder<?> builder) {
    this.javadoc = builder.javadoc.build();
    this.annotations = List.copyOf(builder.annotations);
    this.modifiers = Collections.unmodifiableSet(EnumSet.copyOf(builder.modifiers));
    this.typeVariables = List.copyOf(builder.typeVariables);
  }

  CodeBlock javadoc() {
    return javadoc;
  }

  List<AnnotationSpec> annotations() {
    return annotations;
  }

  /** In the order of the language's own enum. */
  Set<Modifier> modifiers() {
    return modifiers;
  }

  List<TypeVariableName> typeVariables() {
    return typeVariables;
  }

  /** Tells whether nothing stands above the declaration. */
  boolean isBare() {
    return javadoc.isEmpty() && annotations.isEmpty();
  }

  /** Writes the lines above the declaration. */
  void writeAbove(SourceWriter out) {
    javadoc.writeAsJavadoc(out);
    AnnotationSpec.writeAll(annotations, "\n", out);
  }

  /** The modifiers, each with a space after it. */
  String words() {
    StringBuilder words = new StringBuilder();
    modifiers.forEach(modifier -> words.append(modifier).append(' '));
    return words.toString();
  }

  /**
   * Puts a declaration together, its head first.
   *
   * @param <B> the builder of the declaration
   */
  abstract static class Builder<B extends Builder<B>> {
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<TypeVariableName> typeVariables = new ArrayList<>();

    abstract B self();

    public final B addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return self();
    }

    public final B addJavadoc(CodeBlock text) {
      javadoc.add(text);
      return self();
    }

    public final B addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return self();
    }

    public final B addAnnotation(ClassName annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public final B addAnnotation(Class<?> annotation) {
      return addAnnotation(ClassName.get(annotation));
    }

    public final B addAnnotations(Collection<AnnotationSpec> more) {
      annotations.addAll(more);
      return self();
    }

    public final B addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return self();
    }

    public final B addModifiers(Collection<Modifier> more) {
      modifiers.addAll(more);
      return self();
    }

    public final B addTypeVariables(Collection<TypeVariableName> more) {
      typeVariables.addAll(more);
      return self();
    }

    /** Adds all that another head has. */
    final B add(Head head) {
      addJavadoc(head.javadoc);
      addAnnotations(head.annotations);
      addModifiers(head.modifiers);
      return addTypeVariables(head.typeVariables);
    }

    final Head head() {
      return new Head(this);
    }
  }
}
