package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities whose superclasses, keys and enums come from a jar. */
class ClassFilesTest {
  private static final String LIBRARY =
      """
      package lib;
      import dev.rowan.annotations.*;
      public class Library {
        @MappedSuperclass public abstract static class Base<T> {
          @Column(length = 9) protected String code;
          private T value;
          public T getValue() { return value; }
          public void setValue(T value) { this.value = value; }
          public String getCode() { return code; }
          public void setCode(String code) { this.code = code; }
        }
        @MappedSuperclass public static class Faulty { public Object what; }
        public record Key(@Column(name = "part") int first, int second) {}
        @Embeddable public record Place(String street, @Column(length = 9) String city) {}
        @Embeddable public static class Span<T> {
          private T first;
          private T last;
          private Place place;
          public T getFirst() { return first; }
          public void setFirst(T first) { this.first = first; }
          public T getLast() { return last; }
          public void setLast(T last) { this.last = last; }
          public Place getPlace() { return place; }
          public void setPlace(Place place) { this.place = place; }
        }
        @PgEnum("rating") public enum Rating { G, @EnumLabel("PG-13") PG_13 }
        @Entity public record Tag(@Id long id, String name) {}
        @Entity public static class Owner extends Base<Integer> {
          private @EmbeddedId Key key;
          public Key getKey() { return key; }
          public void setKey(Key key) { this.key = key; }
        }
        @Entity public static class NoId { public String name; }
      }
      """;

  private static final String HEAD =
      "package p; import dev.rowan.annotations.*; import lib.Library; @Entity ";

  @TempDir Path folder;

  @BeforeEach
  void compileTheLibrary() throws IOException {
    Path source = Files.writeString(folder.resolve("Library.java"), LIBRARY);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(result).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void readsEmbeddedValues(TestCompiler compiler) {
    CompileResult result =
        compile(
            compiler,
            "class Film { @Id Long id; Library.Place studio; Library.Span<Integer> years; }");
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.generated().get("p/FilmRepository.java"))
        .contains("studio_street, studio_city, years_first, years_last, years_place_street");
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItNeeds(TestCompiler compiler) {
    CompileResult result =
        compile(
            compiler,
            "class Film extends Library.Base<Integer> { @EmbeddedId Library.Key key;"
                + " Library.Rating rating; }");
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.generated()).containsOnlyKeys("p/FilmRepository.java", "p/QFilm.java");
    assertThat(result.generated().get("p/FilmRepository.java"))
        .contains("select code, value, part, second, rating");
    assertThat(result.generated().get("p/QFilm.java")).contains("PG-13", ".setValue(");
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheirFaultsAtTheEntity(TestCompiler compiler) {
    CompileResult result = compile(compiler, "class Film extends Library.Faulty { @Id long id; }");
    assertThat(result.codes()).containsExactly("RWN-171");
    assertThat(result.problems().get(0).text()).endsWith("(in lib.Library.Faulty.what)");
    assertThat(result.problems().get(0).file()).isEqualTo("p/Film.java");
  }

  @ParameterizedTest
  @EnumSource
  void relationsLeadToEntitiesOfAJar(TestCompiler compiler) {
    RelationReaderTest.Reads reads = new RelationReaderTest.Reads();
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                HEAD
                    + "class Film { @Id long id; @ManyToOne Library.Owner owner;"
                    + " @ManyToMany(orderBy = \"name\") java.util.Set<Library.Tag> tags; }"),
            List.of(reads),
            "-classpath",
            classPath());
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(reads.models.get("Film").properties())
        .extracting(p -> p.name() + " " + p.column().name() + " " + p.javaType())
        .containsExactly(
            "id id long",
            "ownerFirst owner_first java.lang.Integer",
            "ownerSecond owner_second java.lang.Integer");
    assertThat(reads.models.get("Film").properties().get(1).foreignKey().orElseThrow().targetPath())
        .containsExactly("key", "first");
    assertThat(reads.models.get("Film").relations())
        .extracting(r -> r.target().rowMapper().toString())
        .containsExactly("lib.QLibraryOwner.RowMapper", "lib.QLibraryTag.RowMapper");
  }

  @ParameterizedTest
  @EnumSource
  void tellsThatAnEntityOfAJarHasNoId(TestCompiler compiler) {
    CompileResult result =
        compile(compiler, "class Film { @Id long id; @ManyToOne Library.NoId other; }");
    assertThat(result.codes()).containsExactly("RWN-121");
    assertThat(result.problems().get(0).text()).endsWith("(in lib.Library.NoId)");
    assertThat(result.problems().get(0).file()).isEqualTo("p/Film.java");
  }

  private CompileResult compile(TestCompiler compiler, String declaration) {
    return compiler.compile(Map.of("p/Film.java", HEAD + declaration), "-classpath", classPath());
  }

  private String classPath() {
    return folder + File.pathSeparator + System.getProperty("java.class.path");
  }
}
