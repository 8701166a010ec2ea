package dev.rowan.processor.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The name of a class, without type arguments. */
public final class ClassName extends TypeName implements Comparable<ClassName> {
  public static final ClassName OBJECT = get(Object.class);

  private final String packageName;
  private final @Nullable ClassName enclosing;
  private final String simpleName;
  private final String canonicalName;

  private ClassName(String packageName, @Nullable ClassName enclosing, String simpleName) {
    this(packageName, enclosing, simpleName, List.of());
  }

  private ClassName(
      String packageName,
      @Nullable ClassName enclosing,
      String simpleName,
      List<ClassName> annotations) {
    super(annotations);
    this.packageName = packageName;
    this.enclosing = enclosing;
    this.simpleName = simpleName;
    String outside = enclosing == null ? packageName : enclosing.canonicalName;
    this.canonicalName = outside.isEmpty() ? simpleName : outside + "." + simpleName;
  }

  /**
   * A class by its names.
   *
   * @param packageName empty for the unnamed package
   * @param nested the names of classes in one another, from outside inwards
   */
  public static ClassName get(String packageName, String simpleName, String... nested) {
    ClassName name = new ClassName(packageName, null, simpleName);
    for (String inner : nested) {
      name = name.nestedClass(inner);
    }
    return name;
  }

  /** A class that the compiler's own JVM has loaded; not an array, not a primitive type. */
  public static ClassName get(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null
        ? new ClassName(type.getPackageName(), null, type.getSimpleName())
        : get(enclosing).nestedClass(type.getSimpleName());
  }

  /** A class of the compilation. */
  public static ClassName get(TypeElement type) {
    String simpleName = type.getSimpleName().toString();
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement outer
        ? get(outer).nestedClass(simpleName)
        : new ClassName(packageOf(around), null, simpleName);
  }

  private static String packageOf(@Nullable Element element) {
    Element around = element;
    while (around != null && around.getKind() != ElementKind.PACKAGE) {
      around = around.getEnclosingElement();
    }
    return around == null ? "" : ((PackageElement) around).getQualifiedName().toString();
  }

  /** Empty for the unnamed package. */
  public String packageName() {
    return packageName;
  }

  /** The name without those of the package and of the classes around it. */
  public String simpleName() {
    return simpleName;
  }

  /** The simple names of the classes around it, and its own. */
  public List<String> simpleNames() {
    List<String> names = new ArrayList<>(2);
    for (ClassName name = this; name != null; name = name.enclosing) {
      names.add(name.simpleName);
    }
    Collections.reverse(names);
    return names;
  }

  /** The full name (JLS 6.7). */
  public String canonicalName() {
    return canonicalName;
  }

  /** The class around it; null for a top-level class. */
  public @Nullable ClassName enclosingClassName() {
    return enclosing;
  }

  public ClassName topLevelClassName() {
    ClassName name = this;
    while (name.enclosing != null) {
      name = name.enclosing;
    }
    return name;
  }

  /** A class in this one. */
  public ClassName nestedClass(String name) {
    return new ClassName(packageName, this, name);
  }

  @Override
  public ClassName annotated(ClassName annotation) {
    return new ClassName(packageName, enclosing, simpleName, List.of(annotation));
  }

  @Override
  public ClassName withoutAnnotations() {
    return isAnnotated() ? new ClassName(packageName, enclosing, simpleName) : this;
  }

  /** Annotations stand before the simple name (JLS 9.7.4). */
  @Override
  public void write(TypeWriter out) {
    String known = out.known(this);
    if (!isAnnotated()) {
      out.text(known);
      return;
    }
    int dot = known.lastIndexOf('.') + 1;
    out.text(dot == 0 ? "" : known.substring(0, dot) + " ");
    writeAnnotations(out);
    out.text(known.substring(dot));
  }

  @Override
  public int compareTo(ClassName other) {
    return canonicalName.compareTo(other.canonicalName);
  }

  @Override
  public int hashCode() {
    return isAnnotated() ? super.hashCode() : canonicalName.hashCode();
  }

  @Override
  public String toString() {
    return isAnnotated() ? super.toString() : canonicalName;
  }
}
