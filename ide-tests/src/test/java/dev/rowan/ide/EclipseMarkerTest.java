package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ide.eclipse.EclipseProject;
import dev.rowan.ide.eclipse.Marker;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mistakes in Eclipse: each is a marker with the text that javac says, on the right characters. */
class EclipseMarkerTest {
  private static final String COMPANION = EclipseProject.GENERATED + "blog/TagProblems.java";
  private static final String LEVEL =
      """
      package blog;
      import dev.rowan.annotations.EnumLabel;
      enum Level { LOW, @EnumLabel("LOW") HIGH }
      """;

  private final EclipseProject project =
      EclipseProject.create()
          .withClassPath(RowanJars.CLASS_PATH)
          .withProcessor(RowanJars.PROCESSOR_PATH)
          .open();

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void onAFieldOfAClass() {
    project
        .source("blog/User.java", Entities.USER.replace("String email", "Thread email"))
        .fullBuild();

    Marker marker = onlyMarker();
    assertThat(marker.severity()).isEqualTo(Marker.Severity.ERROR);
    assertThat(marker.message()).startsWith("RWN-");
    assertThat(marker.file()).isEqualTo("src/blog/User.java");
    assertThat(project.underlined(marker)).isEqualTo("email");
  }

  @Test
  void onAValueOfAnAnnotation() {
    project
        .source("blog/User.java", Entities.USER.replace("length = 50", "length = -3"))
        .fullBuild();

    assertThat(project.underlined(onlyMarker())).isEqualTo("length");
  }

  @Test
  void onAConstantStandsOnTheFieldOfItsEnum() {
    project
        .source("blog/Level.java", LEVEL)
        .source("blog/User.java", Entities.USER.replace("String email", "List<Level> levels"))
        .edit(
            "blog/User.java",
            "import java.time.Instant;",
            "import java.time.*; import java.util.*;")
        .fullBuild();
    assertThatTheLabelIsWrong();

    project.edit("blog/Level.java", "\"LOW\"", "\"high\"").incrementalBuild();
    assertThat(project.markers()).isEmpty();
    assertThat(project.generated("blog/QUser.java")).contains("\"high\"");

    project.edit("blog/Level.java", "\"high\"", "\"LOW\"").incrementalBuild();
    assertThatTheLabelIsWrong();
  }

  private void assertThatTheLabelIsWrong() {
    Marker marker = onlyMarker();
    assertThat(marker.message()).startsWith("RWN-180").contains("HIGH", "LOW");
    assertThat(marker.file()).isEqualTo("src/blog/User.java");
    assertThat(project.underlined(marker)).isEqualTo("levels");
  }

  @Test
  void goesWithTheMistake() {
    project
        .source("blog/User.java", Entities.USER.replace("String email", "Thread email"))
        .fullBuild();
    assertThat(project.markers()).isNotEmpty();

    project.edit("blog/User.java", "Thread email", "String email").incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.generatedFiles()).contains("blog/UserRepository.java");
  }

  @Test
  void comesWithTheMistake() {
    project.source("blog/User.java", Entities.USER).fullBuild();
    assertThat(project.markers()).isEmpty();

    project.edit("blog/User.java", "String email", "Thread email").incrementalBuild();

    assertThat(project.underlined(onlyMarker())).isEqualTo("email");
  }

  @Test
  void onARecordStandsOnItsCompanion() {
    project.source("blog/Tag.java", Entities.TAG.replace("String name", "Thread name")).fullBuild();

    Marker marker = onlyMarker();
    assertThat(marker.message()).startsWith("RWN-").contains("name", "Thread");
    assertThat(marker.file()).isEqualTo(COMPANION);
    assertThat(project.underlined(marker)).isEqualTo("TagProblems");
    assertThat(project.generated("blog/TagProblems.java"))
        .isEqualTo(
            """
            package blog;

            /**
             * Carries the problems of {@code Tag}, because Eclipse marks none in a record. It goes when the
             * record is mended.
             */
            final class TagProblems {}
            """);
  }

  @Test
  void onARecordFollowsEveryEdit() {
    project.source("blog/Tag.java", Entities.TAG).fullBuild();
    for (List<String> faulty :
        List.of(List.of("a"), List.of("b"), List.of("b", "c"), List.of("c"))) {
      for (String type : List.of("Thread", "Object")) {
        project.source("blog/Tag.java", tagWith(type, faulty)).incrementalBuild();
        assertThat(project.markers())
            .hasSameSizeAs(faulty)
            .allSatisfy(m -> assertThat(m.file()).isEqualTo(COMPANION))
            .allSatisfy(m -> assertThat(m.message()).contains(type));
      }
    }
  }

  @Test
  void onARecordGoesWithTheMistakeAndComesBack() {
    project.source("blog/Tag.java", Entities.TAG).fullBuild();
    for (int time = 0; time < 2; time++) {
      project.edit("blog/Tag.java", "String name", "Thread name").incrementalBuild();
      assertThat(onlyMarker().file()).isEqualTo(COMPANION);

      project.edit("blog/Tag.java", "Thread name", "String name").incrementalBuild();
      assertThat(project.markers()).isEmpty();
      assertThat(project.generatedFiles())
          .containsExactly("blog/QTag.java", "blog/TagRepository.java");
    }
  }

  private Marker onlyMarker() {
    assertThat(project.markers()).hasSize(1);
    return project.markers().get(0);
  }

  private static String tagWith(String type, List<String> names) {
    StringBuilder components = new StringBuilder("@Id @Generated Long id");
    names.forEach(name -> components.append(", ").append(type).append(' ').append(name));
    return "package blog; import dev.rowan.annotations.*; @Entity public record Tag("
        + components
        + ") {}\n";
  }
}
