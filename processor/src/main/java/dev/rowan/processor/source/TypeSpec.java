package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class, a record, or the class of an expression, which has no name. */
public final class TypeSpec {
  private final Head head;

  /** What it is. */
  public enum Kind {
    CLASS,
    RECORD,
    ANONYMOUS
  }

  private final Kind kind;
  private final String name;
  private final CodeBlock arguments;
  private final TypeName superclass;
  private final List<TypeName> superinterfaces;
  private final @Nullable MethodSpec recordConstructor;
  private final List<FieldSpec> fields;
  private final List<MethodSpec> methods;
  private final List<TypeSpec> types;

  private TypeSpec(Builder builder) {
    this.head = builder.head();
    this.kind = builder.kind;
    this.name = builder.name;
    this.arguments = builder.arguments;
    this.superclass = builder.superclass;
    this.superinterfaces = List.copyOf(builder.superinterfaces);
    this.recordConstructor = builder.recordConstructor;
    this.fields = List.copyOf(builder.fields);
    this.methods = List.copyOf(builder.methods);
    this.types = List.copyOf(builder.types);
  }

  public static Builder classBuilder(String name) {
    return new Builder(Kind.CLASS, name, CodeBlock.of(""));
  }

  public static Builder classBuilder(ClassName name) {
    return classBuilder(name.simpleName());
  }

  public static Builder recordBuilder(String name) {
    return new Builder(Kind.RECORD, name, CodeBlock.of(""));
  }

  /** A class within an expression that makes its only instance with these arguments. */
  public static Builder anonymousClassBuilder(String format, Object... arguments) {
    return new Builder(Kind.ANONYMOUS, "", CodeBlock.of(format, arguments));
  }

  public Kind kind() {
    return kind;
  }

  /** Empty for a class without a name. */
  public String name() {
    return name;
  }

  public CodeBlock javadoc() {
    return head.javadoc();
  }

  public List<AnnotationSpec> annotations() {
    return head.annotations();
  }

  public Set<Modifier> modifiers() {
    return head.modifiers();
  }

  public List<TypeVariableName> typeVariables() {
    return head.typeVariables();
  }

  /** The superclass; Object where none is said. */
  public TypeName superclass() {
    return superclass;
  }

  public List<TypeName> superinterfaces() {
    return superinterfaces;
  }

  public List<FieldSpec> fieldSpecs() {
    return fields;
  }

  public List<MethodSpec> methodSpecs() {
    return methods;
  }

  public List<TypeSpec> typeSpecs() {
    return types;
  }

  /** A builder of the like class. */
  public Builder toBuilder() {
    Builder builder = new Builder(kind, name, arguments);
    builder.add(head);
    builder.superclass = superclass;
    builder.superinterfaces.addAll(superinterfaces);
    builder.recordConstructor = recordConstructor;
    builder.fields.addAll(fields);
    builder.methods.addAll(methods);
    builder.types.addAll(types);
    return builder;
  }

  /** Tells whether a class of this name is nested in it. */
  boolean declares(String simpleName) {
    for (TypeSpec type : types) {
      if (type.name.equals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  void write(SourceWriter out) {
    int statement = out.leaveStatement();
    if (kind == Kind.ANONYMOUS) {
      writeCreation(out);
    } else {
      writeHeader(out);
    }
    out.scope().enter(this);
    if (fields.isEmpty() && methods.isEmpty() && types.isEmpty()) {
      out.text(" {}");
    } else {
      out.text(" {\n");
      out.indent(1);
      writeMembers(out);
      out.indent(-1);
      out.text("}");
    }
    out.scope().leave();
    out.scope().show(typeVariables());
    out.text(kind == Kind.ANONYMOUS ? "" : "\n");
    out.returnToStatement(statement);
  }

  private void writeCreation(SourceWriter out) {
    out.text("new ");
    (superinterfaces.isEmpty() ? superclass : superinterfaces.get(0)).write(out);
    out.text("(");
    arguments.write(out);
    out.text(")");
  }

  /** Classes nested in it are not known by their simple names before its body (JLS 6.3). */
  private void writeHeader(SourceWriter out) {
    out.scope().enter(classBuilder(name).build());
    head.writeAbove(out);
    out.text(head.words());
    out.text(kind == Kind.RECORD ? "record " : "class ");
    out.text(name);
    out.typeParameters(typeVariables());
    if (recordConstructor != null) {
      recordConstructor.writeParameters(out);
    }
    writeSupertypes(out);
    out.scope().leave();
  }

  /** The supertypes stand in a line of their own when they do not fit. */
  private void writeSupertypes(SourceWriter out) {
    CodeBlock supertypes = supertypes();
    if (!supertypes.isEmpty()) {
      out.text(out.fits(CodeBlock.of(" $L {", supertypes)) ? " " : "\n    ");
      supertypes.write(out);
    }
  }

  private CodeBlock supertypes() {
    CodeBlock.Builder supertypes = CodeBlock.builder();
    if (!superclass.equals(ClassName.OBJECT)) {
      supertypes.add("extends $T", superclass);
    }
    String before = superclass.equals(ClassName.OBJECT) ? "implements " : " implements ";
    for (TypeName superinterface : superinterfaces) {
      supertypes.add(before).add("$T", superinterface);
      before = ", ";
    }
    return supertypes.build();
  }

  /** Static fields, other fields, constructors, methods, classes. */
  private void writeMembers(SourceWriter out) {
    Gap gap = new Gap(out);
    for (boolean isStatic : new boolean[] {true, false}) {
      boolean isAfterPlain = false;
      for (FieldSpec field : fields) {
        if (field.modifiers().contains(Modifier.STATIC) == isStatic) {
          boolean isPlain = field.isPlain(out);
          gap.leave(isAfterPlain && isPlain && field.isBare());
          isAfterPlain = isPlain;
          field.write(out);
        }
      }
    }
    for (boolean isConstructor : new boolean[] {true, false}) {
      for (MethodSpec method : methods) {
        if (method.isConstructor() == isConstructor) {
          gap.leave(false);
          method.write(out, name);
        }
      }
    }
    for (TypeSpec type : types) {
      gap.leave(false);
      type.write(out);
    }
  }

  /** The empty line before each member but the first, and but a plain field after one. */
  private static final class Gap {
    private final SourceWriter out;
    private boolean isFirst = true;

    Gap(SourceWriter out) {
      this.out = out;
    }

    void leave(boolean isSmall) {
      out.text(isFirst || isSmall ? "" : "\n");
      isFirst = false;
    }
  }

  /** Puts a class together. */
  public static final class Builder extends Head.Builder<Builder> {
    private final Kind kind;
    private final String name;
    private final CodeBlock arguments;
    private TypeName superclass = ClassName.OBJECT;
    private final List<TypeName> superinterfaces = new ArrayList<>();
    private @Nullable MethodSpec recordConstructor;
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();

    private Builder(Kind kind, String name, CodeBlock arguments) {
      this.kind = kind;
      this.name = name;
      this.arguments = arguments;
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder superclass(TypeName type) {
      superclass = type;
      return this;
    }

    public Builder addSuperinterface(TypeName type) {
      superinterfaces.add(type);
      return this;
    }

    public Builder addSuperinterfaces(Collection<TypeName> more) {
      superinterfaces.addAll(more);
      return this;
    }

    /** The constructor whose parameters are a record's components. */
    public Builder recordConstructor(MethodSpec constructor) {
      recordConstructor = constructor;
      return this;
    }

    public Builder addField(FieldSpec field) {
      fields.add(field);
      return this;
    }

    public Builder addField(TypeName type, String field, Modifier... fieldModifiers) {
      return addField(FieldSpec.builder(type, field, fieldModifiers).build());
    }

    public Builder addFields(Collection<FieldSpec> more) {
      fields.addAll(more);
      return this;
    }

    public Builder addMethod(MethodSpec method) {
      methods.add(method);
      return this;
    }

    public Builder addMethods(Collection<MethodSpec> more) {
      methods.addAll(more);
      return this;
    }

    public Builder addType(TypeSpec type) {
      types.add(type);
      return this;
    }

    /** Puts what is made of the nested class of this name in its place. */
    public Builder replaceType(String nested, UnaryOperator<TypeSpec> change) {
      types.replaceAll(type -> type.name().equals(nested) ? change.apply(type) : type);
      return this;
    }

    public TypeSpec build() {
      return new TypeSpec(this);
    }
  }
}
