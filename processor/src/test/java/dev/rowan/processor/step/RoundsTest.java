package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities whose types other processors write. */
class RoundsTest {

  @ParameterizedTest
  @EnumSource
  void waitsForTypesOfOtherProcessors(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Entity class Film extends Base {
                  @Id long id;
                  Rating rating;
                  java.util.List<Rating> others;
                }
                """),
            List.of(
                new RowanProcessor(),
                new Writes("p.Rating", "package p; enum Rating { G, PG }"),
                new Writes(
                    "p.Base",
                    "package p; @dev.rowan.annotations.MappedSuperclass class Base { int year; }")));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.generated().get("p/FilmRepository.java")).contains("rating", "year");
  }

  @ParameterizedTest
  @EnumSource
  void letsAnEntityMentionItsOwnGeneratedClasses(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Entity class Film {
                  @Id long id;
                  @Transient FilmRepository repository;
                  static QFilm film() { return QFilm.FILM; }
                  Film save(FilmRepository films) { return films.save(this); }
                }
                """));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void leavesTypesThatAreNowhereToTheCompiler(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Films.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Repository interface Films extends dev.rowan.CrudRepository<Film, Long> {
                  Liste<Film> findById(long id);
                  java.util.List<Film> findByIdIn(Liste<Long> ids);
                }
                @Entity class Film {
                  @Id Long id;
                }
                """));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).isFalse();
    assertThat(result.messages()).anyMatch(message -> message.text().contains("Liste"));
  }

  @ParameterizedTest
  @EnumSource
  void waitsForRelatedEntitiesAndTheirIds(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Entity class Film {
                  @Id long id;
                  @ManyToOne Shop shop;
                  @ManyToOne Shelf shelf;
                }
                @Entity class Shelf {
                  @EmbeddedId Key key;
                  @OneToMany(mappedBy = "shelf") java.util.List<Film> films;
                }
                """),
            List.of(
                new RowanProcessor(),
                new Writes("p.Key", "package p; record Key(int a, String b) {}"),
                new Writes(
                    "p.Shop",
                    "package p; import dev.rowan.annotations.*;"
                        + " @Entity class Shop { @Id long id; }")));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    assertThat(result.generated()).containsKeys("p/QFilm.java", "p/QShelf.java", "p/QShop.java");
  }

  @ParameterizedTest
  @EnumSource
  void tellsOnceOfAnIdThatNeverCame(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Entity class Film {
                  @Id long id;
                  @ManyToOne Shelf shelf;
                }
                @Entity class Shelf {
                  @Id Missing key;
                  @OneToMany(mappedBy = "shelf") java.util.List<Film> films;
                }
                """));
    assertThat(result.codes()).containsExactly("RWN-231");
  }

  /** Writes one source in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class Writes extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    Writes(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
