package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.TestCompiler;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What models come out of sources, under both compilers. */
class EntityReaderTest {
  private static final String HEAD =
      """
      import dev.rowan.annotations.*;
      import dev.rowan.annotations.Generated.Strategy;
      import java.math.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      """;

  @ParameterizedTest
  @EnumSource
  void nullAnnotationsDecide(TestCompiler compiler) {
    EntityModel film =
        read(
            compiler,
            """
            @NullMarked @Entity class Film {
              @Id Long id;
              int length;
              String title;
              @Nullable String subtitle;
              @Column(nullable = true) String summary;
              String @Nullable [] features;
              private String other;
              @Nullable String getOther() { return other; }
              void setOther(@Nullable String other) { this.other = other; }
            }
            """);
    assertThat(nullable(film)).containsExactly("subtitle", "summary", "features", "other");
  }

  @ParameterizedTest
  @EnumSource
  void withoutNullAnnotationsEverythingElseMayBeNull(TestCompiler compiler) {
    EntityModel film =
        read(
            compiler,
            """
            @interface NonNull {}
            @Entity record Film(@Id Long id, int length, String title, @NonNull String summary,
                @Column(nullable = false) String subtitle, byte[] image) {}
            """);
    assertThat(nullable(film)).containsExactly("title", "image");
  }

  @ParameterizedTest
  @EnumSource
  void namesAreSnakeCase(TestCompiler compiler) {
    EntityModel film =
        read(
            compiler,
            """
            @Entity class FilmActor {
              @Id Long id;
              int createdAt, htmlURL, URLPath, x, address2, line2Text, aB;
              @Column(name = "Other") int other;
            }
            """);
    assertThat(film.table().name()).isEqualTo("film_actor");
    assertThat(columns(film))
        .containsExactly(
            "id",
            "created_at",
            "html_url",
            "url_path",
            "x",
            "address2",
            "line2_text",
            "a_b",
            "Other");
  }

  @ParameterizedTest
  @EnumSource
  void thePackageChoosesTheNaming(TestCompiler compiler) {
    String source = "@Entity @Table(schema = \"s\") class FilmActor { @Id Long theId; int User; }";
    Map<String, EntityModel> models = new LinkedHashMap<>();
    for (String strategy : List.of("AS_WRITTEN", "LOWER_CASE")) {
      models.put(
          strategy,
          read(
              compiler,
              Map.of(
                  "p/package-info.java",
                  "@dev.rowan.annotations.Naming(dev.rowan.annotations.Naming.Strategy.%s) package p;"
                      .formatted(strategy),
                  "p/Source.java",
                  "package p;" + HEAD + source)));
    }
    assertThat(models.get("AS_WRITTEN").table().name()).isEqualTo("FilmActor");
    assertThat(columns(models.get("AS_WRITTEN"))).containsExactly("theId", "User");
    assertThat(models.get("LOWER_CASE").table().name()).isEqualTo("filmactor");
    assertThat(columns(models.get("LOWER_CASE"))).containsExactly("theid", "user");
    assertThat(models.get("LOWER_CASE").table().schema()).isEqualTo("s");
  }

  @ParameterizedTest
  @EnumSource
  void sqlTypesComeFromTheTypeAndTheColumn(TestCompiler compiler) {
    EntityModel film =
        read(
            compiler,
            """
            @Entity class Film {
              @Id @Generated(value = Strategy.SEQUENCE, sequence = "s.\\"Nr\\"", block = 7) Long id;
              @Column(length = 9) String title;
              @Column(precision = 5, scale = 2) BigDecimal price;
              @Column(precision = 5) List<BigInteger> counts;
              @Column(type = "citext") String name;
              @Column(type = "text") String plain;
              Rating rating;
              Rating[] ratings;
              int[] numbers;
              java.time.Month month;
              @PgEnum(value = "Rating", schema = "s") enum Rating { G, PG }
            }
            """);
    assertThat(film.properties())
        .extracting(p -> p.column().sqlType() + (p.column().cast() ? " cast" : ""))
        .containsExactly(
            "bigint",
            "varchar(9)",
            "numeric(5, 2)",
            "numeric(5)[]",
            "citext cast",
            "text",
            "s.\"Rating\"",
            "s.\"Rating\"[]",
            "integer[]",
            "smallint");
    assertThat(film.id().properties().get(0).generation().toString())
        .isEqualTo("Sequence[sequence=s.\"Nr\", block=7]");
  }

  @ParameterizedTest
  @EnumSource
  void superclassesComeFirstWithTheirTypeArguments(TestCompiler compiler) {
    EntityModel film =
        read(
            compiler,
            """
            @MappedSuperclass class Base<T, V> { @Id T id; V[] values; int count; }
            class Unmapped<T> extends Base<T, String> { int gone; }
            @Entity class Film extends Unmapped<UUID> { String title; }
            """);
    assertThat(film.properties())
        .extracting(p -> p.javaType() + " " + p.name())
        .containsExactly(
            "java.util.UUID id",
            "java.lang.String[] values",
            "int count",
            "java.lang.String title");
  }

  private static List<String> nullable(EntityModel entity) {
    return entity.properties().stream()
        .filter(p -> p.column().nullable())
        .map(PropertyModel::name)
        .toList();
  }

  private static List<String> columns(EntityModel entity) {
    return entity.properties().stream().map(p -> p.column().name()).toList();
  }

  private static EntityModel read(TestCompiler compiler, String source) {
    return read(compiler, Map.of("Source.java", HEAD + source));
  }

  private static EntityModel read(TestCompiler compiler, Map<String, String> sources) {
    Reads reads = new Reads();
    assertThat(compiler.compile(new TreeMap<>(sources), List.of(reads)).success()).isTrue();
    return reads.model;
  }

  /** Reads the entity of the first round. */
  @SupportedAnnotationTypes(Names.ENTITY)
  private static final class Reads extends AbstractProcessor {
    private EntityModel model;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      EntityReader reader =
          new EntityReader(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
      for (TypeElement annotation : annotations) {
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
          model = ModelBuilder.build(reader.read(type));
        }
      }
      return false;
    }
  }
}
