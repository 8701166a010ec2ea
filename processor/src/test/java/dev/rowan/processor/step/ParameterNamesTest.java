package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A parameter may have any name, also one that the generated class has for something else. */
class ParameterNamesTest {

  private static final String FILM =
      """
      package p;
      import dev.rowan.annotations.*;
      @Entity public class Film {
        @Id Long id;
        String title;
        @ManyToOne Studio studio;
        @OneToMany(mappedBy = "film") java.util.List<Scene> scenes;
      }
      """;
  private static final String STUDIO =
      "package p; import dev.rowan.annotations.*;"
          + " @Entity public class Studio { @Id Long id; @Column(unique = true) String name; }";
  private static final String SCENE =
      """
      package p;
      import dev.rowan.annotations.*;
      @Entity public class Scene { @Id Long id; String place; @ManyToOne Film film; }
      """;
  private static final String LINE =
      "package p; @dev.rowan.annotations.Projection(Film.class) public record Line(String title) {}";

  /** Each kind of method, whose parameters are called ONE and TWO. */
  private static final String REPOSITORY =
      """
      package p;
      import dev.rowan.*;
      import dev.rowan.annotations.*;
      import dev.rowan.query.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import java.util.stream.Stream;
      @Repository interface Films extends CrudRepository<Film, Long> {
        List<Film> findByTitleOrStudioName(String ONE, String TWO);
        Set<Film> findByScenesPlaceAndTitleLike(String ONE, String TWO, Limit limit);
        List<Line> findByTitleIn(String[] ONE);
        CompletableFuture<Set<Film>> findByTitle(String ONE);
        CompletableFuture<Page<Film>> findByTitleNot(String ONE, PageRequest TWO);
        KeysetPage<Film> findByTitleContaining(String ONE, KeysetRequest TWO);
        @Fetch("studio") List<Film> findByTitleAfter(String ONE, List<Order> TWO);
        int countByTitle(String ONE);
        boolean deleteByTitle(String ONE);

        @Query("select title from film where title = :ONE or title = :TWO")
        CompletableFuture<List<String>> titles(String ONE, String TWO);
        @Query("select f.* from film f where title in (:ONE) order by id")
        Page<Film> films(List<String> ONE, PageRequest TWO);
        @Query("select f.* from film f where title = :ONE order by id")
        Slice<Film> slice(String ONE, PageRequest TWO);
        @Query("select title from film where title = :ONE order by id")
        Set<String> limited(String ONE, Limit TWO);
        @Query("select title from film where title = :ONE order by id")
        Stream<String> stream(String ONE);
        @Query("select title from film where title = :ONE")
        Line line(String ONE);
        @Query("update film set title = :ONE where title = :TWO")
        CompletableFuture<Integer> update(String ONE, String TWO);
      }
      """;

  @ParameterizedTest
  @EnumSource
  void everyNameOfTheGeneratedClassIsFree(TestCompiler compiler) {
    CompileResult first = compiler.compile(sources(Set.of("one")));
    assertRight(first);
    Set<String> names = words(first.generated().get("p/OneImpl.java"));
    assertThat(names)
        .contains(
            "statements", "statement", "content", "failure", "query", "dev", "QFilm", "TITLES");

    Set<String> all = new TreeSet<>(names);
    all.addAll(Set.of("row", "rows", "result", "table", "database", "list", "this_", "theContent"));
    assertRight(compiler.compile(sources(all)));
  }

  private static Map<String, String> sources(Set<String> names) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("p/Film.java", FILM);
    sources.put("p/Studio.java", STUDIO);
    sources.put("p/Scene.java", SCENE);
    sources.put("p/Line.java", LINE);
    for (String name : names) {
      String type = name.equals("one") ? "One" : "Of_" + name + "_";
      String other = "the" + name.substring(0, 1).toUpperCase() + name.substring(1);
      sources.put(
          "p/" + type + ".java",
          REPOSITORY
              .replace("Films", type)
              .replaceAll("\\bONE\\b", name)
              .replaceAll("\\bTWO\\b", other)
              .replaceAll("Limit limit", name.equals("limit") ? "Limit most" : "Limit limit"));
    }
    return sources;
  }

  private static Set<String> words(String source) {
    return Pattern.compile("[A-Za-z_$][\\w$]*")
        .matcher(source.replaceAll("(?s)/\\*.*?\\*/|\"\"\".*?\"\"\"", ""))
        .results()
        .map(MatchResult::group)
        .filter(SourceVersion::isName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertRight(CompileResult result) {
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }
}
