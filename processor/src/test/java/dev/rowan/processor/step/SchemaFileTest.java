package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.processor.SchemaProcessor;
import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file with the schema, which both compilers write alike. */
class SchemaFileTest {
  private static final String AUTHOR =
      """
      package p;
      import dev.rowan.annotations.*;
      @Entity @Table(comment = "Who \\"writes\\"")
      class Author {
        @Id @Generated Long id;
        @Column(length = 40, unique = true, check = "name <> ''") String name;
        @ManyToMany @JoinTable(name = "liking") java.util.Set<Post> likes;
      }
      """;
  private static final String POST =
      """
      package p;
      import dev.rowan.Lazy;
      import dev.rowan.annotations.*;
      @Entity
      class Post {
        @Id @Generated(Generated.Strategy.SEQUENCE) Long id;
        Mood mood;
        @ManyToOne Lazy<Author> author;
        @PgEnum enum Mood { GOOD, BAD }
      }
      """;
  private static final String EXPECTED =
      """
      {"version": 1, "entities": [
      {"entity": "p.Author", "tables": [{"name": "author", "comment": "Who \\"writes\\"", "columns": [\
      {"name": "id", "type": "bigint", "notNull": true, "identity": true}, \
      {"name": "name", "type": "varchar(40)"}], \
      "primaryKey": {"name": "author_pkey", "columns": ["id"]}, \
      "uniqueKeys": [{"name": "author_name_key", "columns": ["name"]}], \
      "checks": [{"name": "author_name_check", "condition": "name <> ''"}]}, \
      {"name": "liking", "columns": [\
      {"name": "author_id", "type": "bigint", "notNull": true}, \
      {"name": "post_id", "type": "bigint", "notNull": true}], \
      "primaryKey": {"name": "liking_pkey", "columns": ["author_id", "post_id"]}, \
      "foreignKeys": [{"name": "liking_author_id_fkey", "columns": ["author_id"], \
      "table": "author", "references": ["id"], "onDelete": "cascade"}, \
      {"name": "liking_post_id_fkey", "columns": ["post_id"], \
      "table": "post", "references": ["id"], "onDelete": "cascade"}], \
      "indexes": [{"name": "liking_post_id_idx", "keys": ["post_id"]}]}]},
      {"entity": "p.Post", "enums": [{"name": "mood", "labels": ["GOOD", "BAD"]}], \
      "sequences": [{"name": "post_id_seq", "type": "bigint", "increment": 50}], \
      "tables": [{"name": "post", "columns": [\
      {"name": "id", "type": "bigint", "notNull": true}, \
      {"name": "mood", "type": "mood"}, {"name": "author_id", "type": "bigint"}], \
      "primaryKey": {"name": "post_pkey", "columns": ["id"]}, \
      "foreignKeys": [{"name": "post_author_id_fkey", "columns": ["author_id"], \
      "table": "author", "references": ["id"]}], \
      "indexes": [{"name": "post_author_id_idx", "keys": ["author_id"]}]}]}
      ]}
      """;

  @ParameterizedTest
  @EnumSource
  void everythingThatEntitiesNeed(TestCompiler compiler) {
    assertThat(schema(compiler, sources(AUTHOR, POST), both())).isEqualTo(EXPECTED);
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("p/Post.java", POST);
    sources.put("p/Author.java", AUTHOR);
    assertThat(schema(TestCompiler.JAVAC, sources, both())).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @EnumSource
  void aDeclaredIndexTakesThePlaceOfThatOfAForeignKey(TestCompiler compiler) {
    assertThat(schema(compiler, sources(AUTHOR, indexed("{\"author\", \"mood\"}")), both()))
        .contains("\"indexes\": [{\"name\": \"post_author_id_mood_idx\", ")
        .doesNotContain("post_author_id_idx");
    for (String other :
        List.of(
            "{\"mood\", \"author\"}",
            "value = \"author\", where = \"mood = 'BAD'\"",
            "value = \"author\", method = \"hash\"")) {
      assertThat(schema(compiler, sources(AUTHOR, indexed(other)), both()))
          .contains("{\"name\": \"post_author_id_idx\", \"keys\": [\"author_id\"]}");
    }
  }

  private static String indexed(String index) {
    return POST.replace("@Entity", "@Entity @Index(" + index + ")");
  }

  /** Build tools that give each processor an environment of its own. */
  @ParameterizedTest
  @EnumSource
  void theOtherProcessorIsNotNeeded(TestCompiler compiler) {
    assertThat(schema(compiler, sources(AUTHOR, POST), List.of(new SchemaProcessor())))
        .isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeLeavesNoFile(TestCompiler compiler) {
    String faulty = AUTHOR.replace("@Id @Generated Long id;", "");
    assertThat(schema(compiler, sources(faulty, POST), both())).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void withoutEntitiesThereIsNoFile(TestCompiler compiler) {
    assertThat(schema(compiler, Map.of("p/Plain.java", "package p; class Plain {}"), both()))
        .isNull();
  }

  private static List<Processor> both() {
    return List.of(new RowanProcessor(), new SchemaProcessor());
  }

  private static Map<String, String> sources(String author, String post) {
    return Map.of("p/Author.java", author, "p/Post.java", post);
  }

  private static @Nullable String schema(
      TestCompiler compiler, Map<String, String> sources, List<Processor> processors) {
    CompileResult result = compiler.compile(sources, processors);
    return result.generated().get(SchemaFile.PATH);
  }
}
