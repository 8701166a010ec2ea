package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake is told of, and not that the classes are missing that were not written for it. */
class NoiseTest {
  private static final String HEAD =
      "package p; import dev.rowan.*; import dev.rowan.annotations.*; import dev.rowan.query.*;"
          + " import java.util.*;\n";

  private static final String USE =
      HEAD
          + """
          import static p.QFilm.FILM;
          class Use {
            private final FilmRepository films;
            private final FilmSearchImpl search;
            Use(Database database) {
              films = new FilmRepository(database);
              search = new FilmSearchImpl(database);
            }
            List<Film> of(String title) {
              return films.where(FILM.title.eq(title), FILM.shelf().id.eq(1L)).list();
            }
            List<Film> first() {
              return search.findByTitle("a");
            }
            List<Shelf> shelves(ShelfRepository shelves) {
              return shelves.where(QShelf.SHELF.films().any()).list();
            }
          }
          @Repository interface FilmSearch extends CrudRepository<Film, Long> {
            List<Film> findByTitle(String title);
          }
          @Entity class Shelf {
            @Id Long id;
            @OneToMany(mappedBy = "shelf") List<Film> films;
          }
          """;

  private static List<String> errors(TestCompiler compiler, String film, String use) {
    CompileResult result = compiler.compile(Map.of("p/Film.java", HEAD + film, "p/Use.java", use));
    return result.messages().stream()
        .filter(m -> m.kind() == Diagnostic.Kind.ERROR)
        .map(m -> m.code().isEmpty() ? m.toString() : m.code())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void rightSourcesHaveNoErrors(TestCompiler compiler) {
    String film = "@Entity class Film { @Id Long id; String title; @ManyToOne Shelf shelf; }";
    assertThat(errors(compiler, film, USE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneMistakeIsOneError(TestCompiler compiler) {
    for (String film :
        List.of(
            "@Entity class Film { @Id Long id; @Column(length = -1) String title;"
                + " @ManyToOne Shelf shelf; }",
            "@Entity class Film { @Id Long id; String title; @ManyToOne Shelf shelf; Thread t; }",
            "@Entity class Film { Long id; String title; @ManyToOne Shelf shelf; }",
            "@Entity class Film { @Id Long id; private String title; @ManyToOne Shelf shelf; }",
            "@Entity class Film { @Id Long id; String title; @ManyToOne Shelf shelf; Film(int i) {}}",
            "@Entity @Table(\" \") class Film { @Id Long id; String title; @ManyToOne Shelf shelf; }",
            "@Entity @Unique(\"no\") class Film { @Id Long id; String title;"
                + " @ManyToOne Shelf shelf; }",
            "@Entity class Film { @Id Long id; String title;"
                + " @ManyToOne @JoinColumn(\" \") Shelf shelf; }",
            "@Entity record Film(@Id Long id, @Column(length = -1) String title,"
                + " @ManyToOne Lazy<Shelf> shelf) {}")) {
      assertThat(errors(compiler, film, USE))
          .as(film)
          .hasSize(1)
          .first()
          .asString()
          .startsWith("RWN-");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeInARepositoryIsOneError(TestCompiler compiler) {
    String film = "@Entity class Film { @Id Long id; String title; @ManyToOne Shelf shelf; }";
    String use =
        USE.replace("findByTitle(String", "findByTitel(String")
            .replace("findByTitle(\"", "findByTitel(\"");
    assertThat(errors(compiler, film, use)).singleElement().asString().startsWith("RWN-");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenInTheirPlaceDoesNothing(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of("p/Film.java", HEAD + "@Entity class Film { @Id Long id; Thread title; }"));
    assertThat(result.codes()).hasSize(1);
    assertThat(result.generated().get("p/FilmRepository.java"))
        .contains("throw new IllegalStateException(\"Film did not compile\")")
        .doesNotContain("select");
  }
}
