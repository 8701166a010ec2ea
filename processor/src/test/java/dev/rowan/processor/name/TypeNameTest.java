package dev.rowan.processor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of the compilers' types, and of those made by hand. */
class TypeNameTest {

  /** Names the fields of each class, and notes what a package has for a name. */
  private static final class FieldTypes extends AbstractProcessor {
    private final List<TypeName> names = new ArrayList<>();
    private final List<String> declarations = new ArrayList<>();
    private String ofPackage = "";

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        ElementFilter.fieldsIn(type.getEnclosedElements())
            .forEach(field -> names.add(TypeName.get(field.asType())));
        type.getTypeParameters()
            .forEach(p -> declarations.add(declaration(TypeVariableName.get(p))));
        assertThatThrownBy(() -> TypeName.get(type.getEnclosingElement().asType()))
            .isInstanceOf(IllegalArgumentException.class)
            .satisfies(e -> ofPackage = e.getMessage());
      }
      return false;
    }

    private static String declaration(TypeVariableName variable) {
      FullNames out = new FullNames();
      variable.writeDeclaration(out);
      return out.toString();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }
  }

  @ParameterizedTest
  @EnumSource
  void compilersTypesAreNamed(TestCompiler compiler) {
    FieldTypes types = new FieldTypes();
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

    compiler.compile(Map.of("p/A.java", source), List.of(types));

    assertThat(types.names)
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
    assertThat(types.declarations)
        .containsExactly("T extends java.lang.Comparable<T> & java.io.Serializable", "V");
    assertThat(types.ofPackage).startsWith("a type without a name");
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
