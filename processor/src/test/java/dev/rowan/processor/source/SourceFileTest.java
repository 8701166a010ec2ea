package dev.rowan.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.RootTypes;
import dev.rowan.processor.compile.TestCompiler;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeVariableName;
import dev.rowan.processor.name.WildcardTypeName;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Which names a file imports, and how its classes are laid out. */
class SourceFileTest {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private static String file(TypeSpec.Builder type) {
    return SourceFile.text("a.b", type.build());
  }

  private static TypeSpec.Builder using(ClassName... names) {
    TypeSpec.Builder type = TypeSpec.classBuilder("Top");
    for (int i = 0; i < names.length; i++) {
      type.addField(names[i], "f" + i);
    }
    return type;
  }

  @Test
  void importsWhatIsOutsideItsPackageAndJavaLang() {
    ClassName inner = ClassName.get("c.d", "Other", "Inner");

    assertThat(file(using(ClassName.OBJECT, ClassName.get("a.b", "Near"), inner)))
        .isEqualTo(
            """
            package a.b;

            import c.d.Other;

            class Top {
              Object f0;
              Near f1;
              Other.Inner f2;
            }
            """);
  }

  @Test
  void ofLikeNamesTheFirstIsImported() {
    assertThat(file(using(ClassName.get("x", "Same"), ClassName.get("y", "Same"))))
        .contains("import x.Same;", "  Same f0;", "  y.Same f1;")
        .doesNotContain("import y");
  }

  @Test
  void aClassOfThePackageKeepsItsNameFromAnImport() {
    assertThat(file(using(ClassName.get("x", "Same"), ClassName.get("a.b", "Same"))))
        .contains("  x.Same f0;", "  Same f1;")
        .doesNotContain("import");
  }

  @Test
  void theClassItselfAndItsNestedClassesHideOthers() {
    TypeSpec.Builder type =
        using(
                ClassName.get("x", "Top"),
                ClassName.get("x", "Id"),
                ClassName.get("a.b", "Top", "Id"))
            .addType(TypeSpec.recordBuilder("Id").build());

    assertThat(file(type))
        .contains("  x.Top f0;", "  x.Id f1;", "  Id f2;", "  record Id {}")
        .doesNotContain("import");
  }

  @Test
  void aNestedClassIsNamedThroughItsOuterOneWhereOnlyThatIsKnown() {
    TypeSpec nested =
        TypeSpec.classBuilder("Nested")
            .superclass(ClassName.get("a.b", "Top", "Nested", "Deep"))
            .addField(ClassName.get("a.b", "Top", "Nested", "Deep"), "deep")
            .addType(TypeSpec.classBuilder("Deep").build())
            .build();

    assertThat(file(TypeSpec.classBuilder("Top").addType(nested)))
        .contains("class Nested extends Nested.Deep {", "    Deep deep;");
  }

  @Test
  void javadocImportsNothing() {
    TypeSpec.Builder type =
        using(ClassName.get("x", "Known"))
            .addJavadoc(
                "See {@link $T}\nand {@link $T}.\n",
                ClassName.get("x", "Known"),
                ClassName.get("y", "Unknown"));

    assertThat(file(type))
        .contains("import x.Known;", "/** See {@link Known} and {@link y.Unknown}. */\nclass")
        .doesNotContain("import y");
  }

  @Test
  void longJavadocIsFilledAndNoTagIsBroken() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Top").addJavadoc("$L{@code a b} after.", "words ".repeat(15));

    assertThat(file(type))
        .contains(
            "/**\n * "
                + "words ".repeat(15).strip()
                + "\n * {@code a b} after.\n */\nclass Top {}");
  }

  @Test
  void aLongValueOfAFieldBeginsTheNextLine() {
    String name = "n".repeat(50);
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Top")
            .addField(PrimitiveName.INT, "before")
            .addField(FieldSpec.builder(PrimitiveName.INT, name).initializer("$L()", name).build())
            .addField(PrimitiveName.INT, "after");

    assertThat(file(type))
        .contains("  int before;\n\n  int " + name + " =\n      " + name + "();\n\n  int after;\n");
  }

  @Test
  void longSupertypesStandInALineOfTheirOwn() {
    String name = "N".repeat(50);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .superclass(ClassName.get("x", "Base" + name))
            .addSuperinterface(ClassName.get("x", "Other"));

    assertThat(file(type))
        .contains("class " + name + "\n    extends Base" + name + " implements Other {}\n");
  }

  @Test
  void aTypeParameterHidesAClassOfItsName() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("m")
            .addModifiers(Modifier.ABSTRACT)
            .returns(ClassName.get("x", "Same"));
    TestCompiler.JAVAC.compile(
        Map.of("p/A.java", "package p; class A<Same extends Number> {}"),
        List.of(
            new RootTypes(
                type ->
                    method.addTypeVariables(
                        type.getTypeParameters().stream().map(TypeVariableName::get).toList()))));

    assertThat(file(using(ClassName.get("x", "Same")).addMethod(method.build())))
        .contains("  Same f0;", "  abstract <Same extends Number> x.Same m();");
  }

  @Test
  void annotationsOfTypesStandBeforeTheSimpleName() {
    TypeSpec.Builder type =
        using(
                ClassName.get("x", "Plain").annotated(NULLABLE),
                ClassName.get("x", "Outer", "Inner").annotated(NULLABLE))
            .addField(ArrayTypeName.of(ArrayTypeName.of(String.class)).annotated(NULLABLE), "array")
            .addField(
                ParameterizedTypeName.get(
                    ClassName.get(Map.class).annotated(NULLABLE),
                    WildcardTypeName.subtypeOf(Object.class),
                    WildcardTypeName.subtypeOf(Number.class)),
                "map");

    assertThat(file(type))
        .contains(
            "  @Nullable Plain f0;",
            "  Outer. @Nullable Inner f1;",
            "  String @Nullable [][] array;",
            "  @Nullable Map<?, ? extends Number> map;");
  }

  @Test
  void membersStandInTheirOrder() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Top")
            .addModifiers(Modifier.FINAL, Modifier.PUBLIC)
            .addAnnotation(
                AnnotationSpec.builder(Deprecated.class)
                    .addMember("since", "$S", "1")
                    .addMember("forRemoval", "true")
                    .build())
            .addSuperinterface(ClassName.get(Runnable.class))
            .addSuperinterface(ClassName.get(Cloneable.class))
            .addMethod(
                MethodSpec.methodBuilder("run")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(ArrayTypeName.of(PrimitiveName.INT), "all")
                    .varargs()
                    .build())
            .addField(PrimitiveName.INT, "own")
            .addField(
                FieldSpec.builder(String.class, "SHARED", Modifier.STATIC)
                    .initializer("$S", "a")
                    .build());

    assertThat(file(type))
        .isEqualTo(
            """
            package a.b;

            @Deprecated(since = "1", forRemoval = true)
            public final class Top implements Runnable, Cloneable {
              static String SHARED = "a";

              int own;

              private Top(int... all) {}

              @Override
              public void run() {}
            }
            """);
  }

  @Test
  void longParametersBreakAtTheLastPlaceThatFits() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("method").addModifiers(Modifier.ABSTRACT);
    for (int i = 0; i < 8; i++) {
      method.addParameter(String.class, "parameterNumber" + i);
    }
    method.addExceptions(List.of(ClassName.get(Exception.class), ClassName.get(Error.class)));

    assertThat(file(TypeSpec.classBuilder("Top").addMethod(method.build())))
        .contains(
            """
              abstract void method(String parameterNumber0, String parameterNumber1, String parameterNumber2,
                  String parameterNumber3, String parameterNumber4, String parameterNumber5,
                  String parameterNumber6, String parameterNumber7) throws Exception, Error;
            """)
        .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
  }

  @Test
  void aClassInAStatementIsLaidOutAsIfItStoodAlone() {
    TypeSpec anonymous =
        TypeSpec.anonymousClassBuilder("$S", "x")
            .superclass(ClassName.get("x", "Base"))
            .addMethod(MethodSpec.methodBuilder("m").addStatement("call(\n$S)", "y").build())
            .build();
    MethodSpec method =
        MethodSpec.methodBuilder("make")
            .addStatement("take(\n$L,\nlast)", anonymous)
            .addStatement("next()")
            .build();

    assertThat(file(TypeSpec.classBuilder("Top").addMethod(method)))
        .contains(
            """
              void make() {
                take(
                    new Base("x") {
                      void m() {
                        call(
                            "y");
                      }
                    },
                    last);
                next();
              }
            """);
  }

  @Test
  void theUnnamedPackageHasNoLineForIt() {
    assertThat(SourceFile.text("", TypeSpec.classBuilder("Top").build()))
        .isEqualTo("class Top {}\n");
  }
}
