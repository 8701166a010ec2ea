package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of relations in the guide have no problems, and the columns that it names. */
class RelationExamplesTest {

  @ParameterizedTest
  @EnumSource
  void areRight(TestCompiler compiler) throws IOException {
    CompileResult result = compiler.compile(sources());
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result.messages()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void haveTheColumnsThatTheGuideNames(TestCompiler compiler) throws IOException {
    RelationReaderTest.Reads reads = new RelationReaderTest.Reads();
    assertThat(compiler.compile(sources(), List.of(reads)).success()).isTrue();
    assertThat(columns(reads, "Post")).containsExactly("id", "title", "author_id", "editor_ref");
    assertThat(columns(reads, "Role")).containsExactly("film_id", "actor_id");
    assertThat(columns(reads, "Award"))
        .containsExactly("id", "role_film_id", "role_actor_id", "film", "actor");
    assertThat(reads.models.get("Comment").uniqueKeys().get(0).properties())
        .extracting(p -> p.name())
        .containsExactly("postId", "number");
  }

  private static List<String> columns(RelationReaderTest.Reads reads, String entity) {
    return reads.models.get(entity).properties().stream().map(p -> p.column().name()).toList();
  }

  private static Map<String, String> sources() throws IOException {
    return Map.of(
        "blog/Blog.java", Files.readString(Path.of("src/test/resources/relations/Blog.java")));
  }
}
