package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interfaces under the name of a generated repository. */
class DeclaredRepositoryTest {
  private static final String HEAD =
      "package p; import dev.rowan.*; import dev.rowan.annotations.*; import dev.rowan.query.*;"
          + " import java.util.*;\n";

  private static final String FILM = HEAD + "@Entity class Film { @Id Long id; String title; }";

  private static final String REPOSITORY =
      HEAD
          + """
          @Repository interface FilmRepository extends CrudRepository<Film, Long> {
            List<Film> findByTitle(String title);
          }
          """;

  @ParameterizedTest
  @EnumSource
  void leavesTheNameToTheInterface(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                FILM,
                "p/FilmRepository.java",
                REPOSITORY,
                "p/Use.java",
                "package p; class Use { FilmRepository of(dev.rowan.Database database)"
                    + " { return new FilmRepositoryImpl(database); } }"));
    assertRight(result);
    assertThat(result.generated())
        .containsOnlyKeys("p/FilmRepositoryBase.java", "p/FilmRepositoryImpl.java", "p/QFilm.java");
    assertThat(result.generated().get("p/FilmRepositoryImpl.java"))
        .contains("FilmRepositoryImpl extends FilmRepositoryBase implements FilmRepository");
  }

  @ParameterizedTest
  @EnumSource
  void nestedEntitiesHaveItToo(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Shop.java",
                HEAD
                    + """
                    class Shop {
                      @Entity static class Film { @Id Long id; }
                      interface Base<T> extends CrudRepository<T, Long> {}
                    }
                    @Repository interface ShopFilmRepository extends Shop.Base<Shop.Film> {}
                    """));
    assertRight(result);
    assertThat(result.generated())
        .containsKeys("p/ShopFilmRepositoryBase.java", "p/ShopFilmRepositoryImpl.java");
  }

  @ParameterizedTest
  @EnumSource
  void theIdOfSeveralColumnsStandsInTheBase(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Role.java",
                HEAD
                    + """
                    @Entity class Role { @Id int film; @Id int actor; String name; }
                    @Repository interface RoleRepository
                        extends CrudRepository<Role, RoleRepositoryBase.Id> {
                      List<Role> findByName(String name);
                    }
                    """));
    assertRight(result);
    assertThat(result.generated().get("p/RoleRepositoryBase.java")).contains("record Id(");
  }

  @ParameterizedTest
  @EnumSource
  void cascadesUseTheBase(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                FILM.replace("@Id", "@Id @Generated"),
                "p/FilmRepository.java",
                REPOSITORY,
                "p/Shelf.java",
                HEAD
                    + """
                    @Entity class Shelf {
                      @Id @Generated Long id;
                      @ManyToOne(cascade = Cascade.PERSIST) Film film;
                    }
                    """));
    assertRight(result);
    assertThat(result.generated().get("p/QFilm.java")).contains("new FilmRepositoryBase(");
  }

  @ParameterizedTest
  @EnumSource
  void interfacesElsewhereChangeNothing(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                FILM.replace("@Entity class", "@Entity public class"),
                "q/FilmRepository.java",
                REPOSITORY.replace("package p;", "package q; import p.Film;"),
                "p/Films.java",
                HEAD
                    + """
                    interface Films {
                      @Repository interface FilmRepository extends CrudRepository<Film, Long> {}
                    }
                    """));
    assertRight(result);
    assertThat(result.generated())
        .containsKeys(
            "p/FilmRepository.java", "p/FilmsFilmRepositoryImpl.java", "q/FilmRepositoryImpl.java");
  }

  @ParameterizedTest
  @EnumSource
  void othersOfThatNameStandInTheWay(TestCompiler compiler) {
    assertThat(codes(compiler, "interface FilmRepository extends CrudRepository<Film, Long> {}"))
        .startsWith("RWN-113");
    assertThat(codes(compiler, "@Repository interface FilmRepository {}")).contains("RWN-113");
    assertThat(
            codes(
                compiler,
                "@Entity class Actor { @Id long id; }"
                    + " @Repository interface FilmRepository extends CrudRepository<Actor, Long> {}"))
        .contains("RWN-113");
  }

  @ParameterizedTest
  @EnumSource
  void theNameOfTheBaseMayBeTaken(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                FILM,
                "p/FilmRepository.java",
                REPOSITORY,
                "p/FilmRepositoryBase.java",
                "package p; class FilmRepositoryBase {}"));
    assertThat(result.codes()).containsExactly("RWN-113");
  }

  /** As in an incremental build, in which the interface alone is compiled again. */
  @ParameterizedTest
  @EnumSource
  void theEntityMayBeCompiledAlready(TestCompiler compiler, @TempDir Path classes)
      throws IOException {
    Path source = Files.writeString(classes.resolve("Film.java"), FILM);
    String classPath = System.getProperty("java.class.path");
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-processor",
                RowanProcessor.class.getName(),
                "-cp",
                classPath,
                "-d",
                classes.toString(),
                source.toString());
    assertThat(exit).isZero();
    assertThat(classes.resolve("p/FilmRepository.class")).exists();

    CompileResult result =
        compiler.compile(
            Map.of("p/FilmRepository.java", REPOSITORY),
            "-classpath",
            classes + java.io.File.pathSeparator + classPath);
    assertRight(result);
    assertThat(result.generated())
        .containsOnlyKeys("p/FilmRepositoryBase.java", "p/FilmRepositoryImpl.java");
  }

  private static Iterable<String> codes(TestCompiler compiler, String more) {
    return compiler.compile(Map.of("p/Film.java", FILM + more)).codes();
  }

  private static void assertRight(CompileResult result) {
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
  }
}
