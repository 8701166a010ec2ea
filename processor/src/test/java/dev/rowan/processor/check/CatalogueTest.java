package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.Fixture;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.ProcessorProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue of problems and the guide's page about them are one. */
class CatalogueTest {
  private static final Pattern SECTION = Pattern.compile("(?m)^## (RWN-\\d+): (\\w+)$");

  @Test
  void everyProblemHasItsOwnNumber() {
    assertThat(Problem.all()).extracting(Problem::number).doesNotHaveDuplicates().isSorted();
    assertThat(Problem.all()).extracting(Problem::name).doesNotHaveDuplicates();
  }

  @Test
  void everyTextSaysWhatAndWhyAndWhatInstead() {
    assertThat(Problem.all())
        .allSatisfy(problem -> assertThat(problem.text().split("; ")).hasSizeGreaterThan(2))
        .allSatisfy(problem -> assertThat(problem.text()).doesNotEndWith("."));
  }

  @Test
  void everyProblemOfUsersHasAFixture() {
    List<Fixture> fixtures = Fixture.all();
    for (Problem problem : Problem.all()) {
      if (problem != ProcessorProblem.INTERNAL_FAULT) {
        assertThat(fixtures)
            .as(problem.name())
            .filteredOn(f -> f.name().equals(problem.name()))
            .singleElement()
            .satisfies(f -> assertThat(f.codes()).contains(problem.code()));
      }
    }
  }

  @Test
  void thePageHasASectionForEach() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    List<String> sections =
        SECTION.matcher(page).results().map(r -> r.group(1) + " " + r.group(2)).toList();
    assertThat(sections)
        .containsExactlyElementsOf(
            Problem.all().stream().map(p -> p.code() + " " + p.name()).toList());
  }

  @Test
  void eachSectionShowsTheText() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    List<MatchResult> starts = SECTION.matcher(page).results().toList();
    List<Problem> problems = Problem.all();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : page.length();
      String section = page.substring(starts.get(i).start(), end);
      String flat = section.replace("\n> ", " ");
      assertThat(flat).contains(problems.get(i).text().replace("%s", "…"));
      assertThat(section).containsAnyOf("<!-- wrong -->", "Please report");
    }
  }
}
