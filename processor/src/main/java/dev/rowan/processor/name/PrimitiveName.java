package dev.rowan.processor.name;

import java.util.List;
import java.util.stream.Stream;

/** A primitive type, or {@code void}. */
public final class PrimitiveName extends TypeName {
  public static final TypeName VOID = new PrimitiveName("void");
  public static final TypeName BOOLEAN = new PrimitiveName("boolean");
  public static final TypeName BYTE = new PrimitiveName("byte");
  public static final TypeName SHORT = new PrimitiveName("short");
  public static final TypeName INT = new PrimitiveName("int");
  public static final TypeName LONG = new PrimitiveName("long");
  public static final TypeName CHAR = new PrimitiveName("char");
  public static final TypeName FLOAT = new PrimitiveName("float");
  public static final TypeName DOUBLE = new PrimitiveName("double");

  private final String keyword;

  private PrimitiveName(String keyword) {
    this(keyword, List.of());
  }

  private PrimitiveName(String keyword, List<ClassName> annotations) {
    super(annotations);
    this.keyword = keyword;
  }

  static TypeName of(String keyword) {
    return Stream.of(VOID, BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE)
        .filter(type -> type.toString().equals(keyword))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(keyword));
  }

  @Override
  public boolean isPrimitive() {
    return !keyword.equals("void");
  }

  @Override
  public TypeName annotated(ClassName annotation) {
    return new PrimitiveName(keyword, List.of(annotation));
  }

  @Override
  public TypeName withoutAnnotations() {
    return isAnnotated() ? of(keyword) : this;
  }

  @Override
  public void write(TypeWriter out) {
    writeAnnotations(out);
    out.text(keyword);
  }
}
