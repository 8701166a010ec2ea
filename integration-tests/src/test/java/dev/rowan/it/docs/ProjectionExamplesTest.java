package dev.rowan.it.docs;

import static dev.rowan.it.docs.PostLineProjection.POST_LINE;
import static dev.rowan.it.docs.QPost.POST;
import static dev.rowan.it.docs.QTag.TAG;
import static dev.rowan.it.docs.QWriter.WRITER;
import static dev.rowan.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Lazy;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's section on projections, run, with their SQL. */
@RowanTest(schema = "/dev/rowan/it/docs/relations.sql")
class ProjectionExamplesTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private PostRepository posts;
  private Long firstId;

  @BeforeEach
  void load(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    WriterRepository writers = new WriterRepository(database);
    posts = new PostRepository(database);
    TagRepository tags = new TagRepository(database);
    Writer ana = writers.insert(new Writer("ana"));
    Post first = new Post("first", ana);
    first.editor = Lazy.of(writers.insert(new Writer("bob")));
    posts.insertAll(List.of(first, new Post("second", ana)));
    posts.addTags(first, List.of(tags.insert(new Tag(null, "java"))));
    firstId = first.id;
    statements.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void examples() {
    free();
    bound();
    values();
    lists();
  }

  private void free() {
    // region free
    List<WriterStats> stats =
        database
            .select(new WriterStatsProjection(WRITER.name, count(POST.id)))
            .from(WRITER)
            .leftJoin(POST)
            .on(POST.writerId.eq(WRITER.id))
            .groupBy(WRITER.id)
            .orderBy(WRITER.name.asc())
            .list();
    // endregion
    assertThat(stats).containsExactly(new WriterStats("ana", 2), new WriterStats("bob", 0));
  }

  private void bound() {
    statements.clear();
    // region bound
    List<PostLine> lines =
        posts.where(POST.title.startsWith("f")).orderBy(POST.id.asc()).select(POST_LINE).list();
    // endregion
    assertThat(lines)
        .containsExactly(
            new PostLine(firstId, "first", "ana", "bob", List.of(new TagLine("java"))));
    assertThat(statements)
        .containsExactly(
            "select post.id, post.title, writer.name, editor.name, post.id from post join writer"
                + " on writer.id = post.writer_id left join writer as editor on editor.id ="
                + " post.editor_id where post.title like ? order by post.id",
            "select tag.name, post_tag.post_id from tag join post_tag on post_tag.tag_id = tag.id"
                + " where post_tag.post_id = any(?)");
  }

  private void values() {
    statements.clear();
    List<PostTags> tagged =
        posts.query().orderBy(POST.id.asc()).select(PostTagsProjection.POST_TAGS).list();
    assertThat(tagged)
        .containsExactly(
            new PostTags("first", List.of("java"), 1, 2L),
            new PostTags("second", List.of(), 0, 2L));
    assertThat(statements).hasSize(2);
  }

  private void lists() {
    // region lists
    List<Tuple2<String, List<String>>> tagsByTitle =
        database.select(POST.title, POST.tags().list(TAG.name)).from(POST).list();
    // endregion
    assertThat(tagsByTitle)
        .containsExactlyInAnyOrder(
            new Tuple2<>("first", List.of("java")), new Tuple2<>("second", List.of()));
  }
}
