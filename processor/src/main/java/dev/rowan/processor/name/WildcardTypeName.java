package dev.rowan.processor.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a type argument that stands for any type within bounds. */
public final class WildcardTypeName extends TypeName {
  private final TypeName upperBound;
  private final @Nullable TypeName lowerBound;

  private WildcardTypeName(TypeName upperBound, @Nullable TypeName lowerBound) {
    super(List.of());
    this.upperBound = upperBound;
    this.lowerBound = lowerBound;
  }

  /** The wildcard {@code ? extends}, or {@code ?} alone for Object. */
  public static WildcardTypeName subtypeOf(TypeName upperBound) {
    return new WildcardTypeName(upperBound, null);
  }

  public static WildcardTypeName subtypeOf(Class<?> upperBound) {
    return subtypeOf(TypeName.get(upperBound));
  }

  /** The wildcard {@code ? super}. */
  public static WildcardTypeName supertypeOf(TypeName lowerBound) {
    return new WildcardTypeName(ClassName.OBJECT, lowerBound);
  }

  /** What each such type is; Object where nothing is said. */
  public TypeName upperBound() {
    return upperBound;
  }

  /** Tells whether it stands for the supertypes of something. */
  public boolean hasLowerBound() {
    return lowerBound != null;
  }

  /** {@inheritDoc} A wildcard takes none, so it stays as it is. */
  @Override
  public TypeName annotated(ClassName annotation) {
    return this;
  }

  @Override
  public TypeName withoutAnnotations() {
    return this;
  }

  @Override
  public void write(TypeWriter out) {
    if (lowerBound != null) {
      out.text("? super ");
      lowerBound.write(out);
    } else if (upperBound.equals(ClassName.OBJECT)) {
      out.text("?");
    } else {
      out.text("? extends ");
      upperBound.write(out);
    }
  }
}
