package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle accepts the processor as isolating: its own rules watch what the processor does. */
class GradleRulesTest {
  @TempDir Path folder;

  @Test
  void declaresItselfIsolating() throws IOException {
    try (InputStream declaration =
        RowanProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).lines())
          .contains(RowanProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void theBaseOfARepositoryComesFromItsInterface() {
    AnnotationProcessingResult watched = new AnnotationProcessingResult();
    Javac.Result result =
        new Javac(folder)
            .processor(
                new IsolatingProcessor(
                    new RowanProcessor(),
                    new AnnotationProcessorResult(watched, RowanProcessor.class.getName())))
            .source("blog/Tag.java", Entities.TAG)
            .source("blog/TagRepository.java", Entities.TAG_REPOSITORY)
            .compile();

    assertThat(result.success()).as(result.messages().toString()).isTrue();
    assertThat(watched.getFullRebuildCause()).isNull();
    assertThat(watched.getGeneratedTypesWithIsolatedOrigin())
        .containsOnlyKeys("blog.Tag", "blog.TagRepository")
        .containsEntry("blog.Tag", Set.of("blog.QTag"))
        .containsEntry(
            "blog.TagRepository", Set.of("blog.TagRepositoryBase", "blog.TagRepositoryImpl"));
  }

  @Test
  void everyGeneratedTypeComesFromOneEntity() {
    AnnotationProcessingResult watched = new AnnotationProcessingResult();
    Javac.Result result =
        new Javac(folder)
            .processor(
                new IsolatingProcessor(
                    new RowanProcessor(),
                    new AnnotationProcessorResult(watched, RowanProcessor.class.getName())))
            .source("blog/User.java", Entities.USER)
            .source("blog/Post.java", Entities.POST)
            .source("blog/Tag.java", Entities.TAG)
            .source("blog/Comment.java", Entities.COMMENT)
            .compile();

    assertThat(result.success()).as(result.messages().toString()).isTrue();
    assertThat(watched.getFullRebuildCause()).isNull();
    assertThat(watched.getGeneratedTypesWithIsolatedOrigin())
        .containsOnlyKeys("blog.User", "blog.Post", "blog.Tag", "blog.Comment")
        .containsEntry("blog.Comment", Set.of("blog.CommentRepository", "blog.QComment"))
        .containsEntry("blog.User", Set.of("blog.UserRepository", "blog.QUser"));
  }
}
