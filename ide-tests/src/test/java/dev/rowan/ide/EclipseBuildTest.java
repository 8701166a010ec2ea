package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ide.eclipse.EclipseProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Builds in Eclipse: what is generated, and what an edit writes again. */
class EclipseBuildTest {
  private final EclipseProject project =
      EclipseProject.create()
          .withClassPath(RowanJars.CLASS_PATH)
          .withProcessor(RowanJars.PROCESSOR_PATH)
          .open()
          .source("blog/User.java", Entities.USER)
          .source("blog/Post.java", Entities.POST)
          .source("blog/Tag.java", Entities.TAG);

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void aFullBuildGeneratesAll() {
    project.fullBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.generatedFiles())
        .containsExactly(
            "blog/PostRepository.java",
            "blog/QPost.java",
            "blog/QTag.java",
            "blog/QUser.java",
            "blog/TagRepository.java",
            "blog/UserRepository.java");
    assertThat(project.recompiledClasses())
        .contains("blog/UserRepository.class", "blog/QTag.class");
  }

  @Test
  void anEditWritesOnlyTheFilesOfItsEntity() {
    project
        .fullBuild()
        .edit("blog/User.java", "String email;", "String email;\n  String nick;")
        .incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.rewrittenFiles())
        .containsExactly("blog/QUser.java", "blog/UserRepository.java");
    assertThat(project.recompiledClasses()).noneMatch(c -> c.contains("Post") || c.contains("Tag"));
  }

  @Test
  void anEditThatChangesNoColumnWritesNothing() {
    project
        .fullBuild()
        .edit("blog/User.java", "boolean active", "/* seen? */ boolean active")
        .incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.rewrittenFiles()).isEmpty();
  }

  @Test
  void aDeletedEntityTakesItsFilesAlong() {
    project.fullBuild().delete("blog/Tag.java").incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.generatedFiles()).noneMatch(f -> f.contains("Tag")).hasSize(4);
  }

  @Test
  void aNewEntityIsGenerated() {
    project
        .fullBuild()
        .source("blog/Note.java", Entities.POST.replace("posts", "notes").replace("Post", "Note"))
        .incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.rewrittenFiles())
        .containsExactly("blog/NoteRepository.java", "blog/QNote.java");
  }

  @Test
  void anEditOfAnEnumReachesItsEntity() {
    project
        .source("blog/Role.java", "package blog;\npublic enum Role {\n  READER\n}\n")
        .edit("blog/User.java", "String email;", "String email;\n  Role role;")
        .fullBuild();
    assertThat(project.markers()).isEmpty();

    project.edit("blog/Role.java", "READER", "READER, AUTHOR").incrementalBuild();

    assertThat(project.markers()).isEmpty();
    assertThat(project.generatedFiles()).hasSize(6);
  }

  @Test
  void anEditOfALabelReachesItsEntity() {
    project
        .source(
            "blog/Level.java",
            "package blog; import dev.rowan.annotations.*; enum Level { LOW, @EnumLabel(\"hi\") HIGH }")
        .source("blog/User.java", Entities.USER.replace("String email", "Level level"))
        .fullBuild();
    assertThat(project.generated("blog/QUser.java")).contains("\"hi\"");

    project.edit("blog/Level.java", "hi", "high").incrementalBuild();

    assertThat(project.generated("blog/QUser.java")).contains("\"high\"");
  }

  @Test
  void aRepositoryMayHaveTheNameOfTheGeneratedOne() {
    project.source("blog/TagRepository.java", Entities.TAG_REPOSITORY).fullBuild();
    assertThat(project.markers()).isEmpty();
    assertThat(project.generatedFiles())
        .contains("blog/TagRepositoryBase.java", "blog/TagRepositoryImpl.java")
        .doesNotContain("blog/TagRepository.java");

    project.edit("blog/TagRepository.java", "Optional<Tag> find", "List<Tag> find");
    project.incrementalBuild();
    assertThat(project.markers()).isEmpty();
    assertThat(project.generated("blog/TagRepositoryImpl.java")).contains("List<Tag> findBy");

    project.edit("blog/Tag.java", "String name", "String name, int weight").incrementalBuild();
    assertThat(project.markers()).isEmpty();
    assertThat(project.generated("blog/TagRepositoryBase.java")).contains("weight");
  }

  @Test
  void anEntityMayMentionItsGeneratedClasses() {
    project.edit(
        "blog/User.java",
        "String email;",
        "String email;\n\n  static QUser q() {\n    return QUser.USER;\n  }");
    project.fullBuild();
    assertThat(project.markers()).isEmpty();

    project.edit("blog/User.java", "String email", "Thread email").incrementalBuild();
    assertThat(project.markers()).anyMatch(marker -> marker.message().startsWith("RWN-"));

    project.edit("blog/User.java", "Thread email", "String mail").incrementalBuild();
    assertThat(project.markers()).isEmpty();
    assertThat(project.generated("blog/QUser.java")).contains("mail");
  }
}
