package dev.rowan.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.it.converters.Articles;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Sort;
import dev.rowan.testing.DeclaredQueries;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on repositories that users declare, run. */
@RowanTest(schema = "/dev/rowan/it/docs/relations.sql")
class DeclaredExamplesTest {
  private Database database;
  private Writer ana;

  @BeforeEach
  void load(TestDatabase server) {
    database = Database.open(server.jdbcUrl(), server.user(), server.password());
    ana = new WriterRepository(database).insert(new Writer("ana"));
    new PostRepository(database)
        .insertAll(List.of(new Post("first", ana), new Post("second", ana)));
  }

  @AfterEach
  void close() {
    new PostRepository(database).deleteAll(new PostRepository(database).findAll());
    new WriterRepository(database).deleteAll(new WriterRepository(database).findAll());
    database.close();
  }

  @Test
  void together() {
    // region together
    PostOverview.Overview overview = new PostOverviewImpl(database).overview(ana.id);
    // endregion
    assertThat(overview.posts()).isEqualTo(overview.latest().size());
    assertThat(overview.longest()).isPresent();
  }

  @Test
  void prepare(DataSource dataSource) {
    // region prepare
    DeclaredQueries.of(PostSearch.class, ReaderRepository.class).prepare(dataSource);
    // endregion
    assertThat(DeclaredQueries.of(PostSearch.class).statements())
        .containsKeys("PostSearch BUSY", "PostSearch SEARCH", "PostSearch SEARCH_COUNT");
    assertThat(DeclaredQueries.allWith(PostSearch.class).statements())
        .containsKeys("PostSearch BUSY")
        .hasSizeGreaterThan(10);
    assertThatThrownBy(
            () -> DeclaredQueries.of(PostSearch.class, Articles.class).prepare(dataSource))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Articles")
        .hasMessageNotContaining("PostSearch ");
  }

  @Test
  void namesake() {
    // region namesake
    ReaderRepository readers = new ReaderRepositoryImpl(database);

    Reader ada = readers.insert(new Reader(null, "ada"));
    List<Reader> found = readers.findByNameContaining("d");
    // endregion
    assertThat(found).containsExactly(ada);
  }

  @Test
  void use() {
    // region use
    PostSearch posts = new PostSearchImpl(database);

    List<Post> found = posts.about("irs");
    Page<Post> page = posts.findByEditorIsNullOrTagsIsEmpty(PageRequest.first(10));
    Page<PostLine> lines = posts.findByWriterOrderByTitle(ana, PageRequest.first(10));
    CompletableFuture<List<Post>> newest = posts.findTop10ByOrderByIdDesc();
    List<Post> sorted = posts.findByTitleLikeAndWriterId(null, ana.id, Sort.parse("-title"));
    List<PostSearch.WriterPosts> busy = posts.busy(List.of(ana.id), 2);
    Page<Post> all = posts.search(null, PageRequest.first(1));
    CompletableFuture<List<String>> titles = posts.titles(ana.id, Limit.of(10));
    List<Map<String, @Nullable Object>> rows = posts.lines("%", Sort.parse("-title"));
    // endregion
    assertThat(found).extracting(post -> post.title).containsExactly("first");
    assertThat(page.content()).extracting(post -> post.writer.name).containsExactly("ana", "ana");
    assertThat(lines.content()).extracting(PostLine::writerName).containsExactly("ana", "ana");
    assertThat(newest.join()).extracting(post -> post.title).containsExactly("second", "first");
    assertThat(sorted).extracting(post -> post.title).containsExactly("second", "first");
    assertThat(busy).containsExactly(new PostSearch.WriterPosts("ana", 2));
    assertThat(all.totalElements()).isEqualTo(2);
    assertThat(titles.join()).containsExactly("first", "second");
    assertThat(rows).extracting(row -> row.get("title")).containsExactly("second", "first");
    assertThat(rows.get(0)).containsEntry("writer_id", ana.id);
    assertThat(posts.shout(found.get(0).id)).isEqualTo(1);
    assertThat(posts.existsByTitle("FIRST")).isTrue();
    assertThat(posts.deleteByTitleIn(List.of("FIRST", "x"))).isEqualTo(1);
    assertThat(posts.findFirstByTitleStartingWithOrderByIdDesc("s")).isPresent();
  }
}
