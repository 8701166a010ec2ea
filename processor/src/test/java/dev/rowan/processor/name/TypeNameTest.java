package dev.rowan.processor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.processor.compile.RootTypes;
import dev.rowan.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of the compilers' types, and of those made by hand. */
class TypeNameTest {

  private final List<TypeName> names = new ArrayList<>();
  private final List<String> declarations = new ArrayList<>();

  private void read(TypeElement type) {
    ElementFilter.fieldsIn(type.getEnclosedElements())
        .forEach(field -> names.add(TypeName.get(field.asType())));
    type.getTypeParameters().forEach(p -> declarations.add(declaration(TypeVariableName.get(p))));
    assertThatThrownBy(() -> TypeName.get(type.getEnclosingElement().asType()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a type without a name");
  }

  private static String declaration(TypeVariableName variable) {
    FullNames out = new FullNames();
    variable.writeDeclaration(out);
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void compilersTypesAreNamed(TestCompiler compiler) {
    String source =
        """
        package p;
        import java.util.*;
        class A<T extends Comparable<T> & java.io.Serializable, V> {
          class Inner<W> {}
          static class Nested<W> {}
          boolean a; byte b; short c; int d; long e; char f; float g; double h;
          String i; int[][] j; List<String> k; Map.Entry<?, ? extends Number> l;
          List<? super T[]> m; V n; Inner<V> o; Nested<V> q; A r; A.Nested s;
          Missing t; List<@Deprecated2 String> u;
          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          @interface Deprecated2 {}
        }
        """;

    compiler.compile(Map.of("p/A.java", source), List.of(new RootTypes(this::read)));

    assertThat(names)
        .map(TypeName::toString)
        .map(name -> name.equals("p.Missing") ? "Missing" : name)
        .containsExactly(
            "boolean",
            "byte",
            "short",
            "int",
            "long",
            "char",
            "float",
            "double",
            "java.lang.String",
            "int[][]",
            "java.util.List<java.lang.String>",
            "java.util.Map.Entry<?, ? extends java.lang.Number>",
            "java.util.List<? super T[]>",
            "V",
            "p.A<T, V>.Inner<V>",
            "p.A.Nested<V>",
            "p.A",
            "p.A.Nested",
            "Missing",
            "java.util.List<java.lang.String>");
    assertThat(declarations)
        .containsExactly("T extends java.lang.Comparable<T> & java.io.Serializable", "V");
  }

  @Test
  void equalIsWhatWritesTheSame() {
    ClassName entry = ClassName.get(Map.Entry.class);

    assertThat(entry)
        .isEqualTo(ClassName.get("java.util", "Map", "Entry"))
        .hasSameHashCodeAs(ClassName.get("java.util", "Map").nestedClass("Entry"))
        .isNotEqualTo(entry.annotated(ClassName.OBJECT));
    assertThat(entry.annotated(ClassName.OBJECT).withoutAnnotations()).isEqualTo(entry);
    assertThat(entry.simpleNames()).containsExactly("Map", "Entry");
    assertThat(entry.topLevelClassName()).isEqualTo(ClassName.get(Map.class));
    assertThat(ClassName.get("", "A").canonicalName()).isEqualTo("A");
    assertThat(TypeName.get(int[].class)).isEqualTo(ArrayTypeName.of(PrimitiveName.INT));
  }

  @Test
  void boxes() {
    assertThat(PrimitiveName.INT.box()).isEqualTo(ClassName.get(Integer.class));
    assertThat(ClassName.get(Long.class).unbox()).isEqualTo(PrimitiveName.LONG);
    assertThat(ClassName.OBJECT.box()).isEqualTo(ClassName.OBJECT);
    assertThat(ClassName.OBJECT.unbox()).isEqualTo(ClassName.OBJECT);
    assertThat(ClassName.get(Long.class).isBoxedPrimitive()).isTrue();
    assertThat(PrimitiveName.LONG.isBoxedPrimitive()).isFalse();
    assertThat(ClassName.get(Void.class).isBoxedPrimitive()).isFalse();
    assertThat(PrimitiveName.VOID.isPrimitive()).isFalse();
    assertThat(PrimitiveName.INT.annotated(ClassName.OBJECT)).hasToString("@java.lang.Object int");
  }
}
