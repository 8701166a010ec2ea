package dev.rowan.it.docs;

import static dev.rowan.it.docs.QCity.CITY;
import static dev.rowan.it.docs.QComment.COMMENT;
import static dev.rowan.it.docs.QPost.POST;
import static dev.rowan.it.docs.QSection.SECTION;
import static dev.rowan.it.docs.QTag.TAG;
import static dev.rowan.it.docs.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Isolation;
import dev.rowan.Lazy;
import dev.rowan.TransactionOptions;
import dev.rowan.errors.ConnectionException;
import dev.rowan.query.FetchPlan;
import dev.rowan.query.Read;
import dev.rowan.query.Tree;
import dev.rowan.query.TreeNode;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on relations and fetching, run, and their SQL compared. */
@RowanTest(schema = "/dev/rowan/it/docs/relations.sql")
class RelationExamplesTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private WriterRepository writers;
  private PostRepository posts;
  private CommentRepository comments;
  private TagRepository tags;
  private Writer ana;
  private Writer bob;

  @BeforeEach
  void load(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    writers = new WriterRepository(database);
    posts = new PostRepository(database);
    comments = new CommentRepository(database);
    tags = new TagRepository(database);
    deleteAll();
    ana = writers.insert(new Writer("ana"));
    bob = writers.insert(new Writer("bob"));
    Post first = new Post("first", ana);
    first.editor = Lazy.of(bob);
    posts.insertAll(List.of(first, new Post("second", ana)));
    Tag java = tags.insert(new Tag(null, "java"));
    posts.addTags(first, List.of(java, tags.insert(new Tag(null, "sql"))));
    posts.addTags(posts.where(POST.title.eq("second")).one(), List.of(java));
    comments.insert(new Comment(null, "good", Lazy.of(first)));
    comments.insert(new Comment(null, "bad", Lazy.of(first)));
    statements.clear();
  }

  private void deleteAll() {
    comments.deleteAll(comments.findAll());
    for (Post post : posts.findAll()) {
      posts.setTags(post, List.of());
      posts.delete(post);
    }
    tags.deleteAll(tags.findAll());
    writers.deleteAll(writers.findAll());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void roundTrips() throws IOException {
    // region plan
    FetchPlan plan = writers.query().with(WRITER.posts().with(POST.tags(), POST.comments())).plan();

    int trips = plan.trips(); // 3
    String all = plan.toString();
    // endregion
    assertThat(trips).isEqualTo(3);
    assertThat(Files.readString(Path.of("../docs/fetching.md"))).contains("```\n" + all + "\n```");
  }

  @Test
  void severalResults() {
    // region together
    record Front(List<Post> latest, long posts, Optional<Writer> writer) {}

    Front front =
        Read.together(
            posts.query().with(POST.tags()).orderBy(POST.id.desc()).limit(10).read().list(),
            posts.query().read().count(),
            writers.where(WRITER.name.eq("ana")).read().optional(),
            Front::new);
    // endregion
    assertThat(front.latest().get(1).tags).hasSize(2);
    assertThat(front.posts()).isEqualTo(2);
    assertThat(front.writer().orElseThrow().id).isEqualTo(ana.id);
    assertThat(statements).hasSize(4);
  }

  @Test
  void nothingFetched() throws IOException {
    // region nothing
    Post post = posts.where(POST.title.eq("first")).one();

    Long writerId = post.writer.id; // known: it is in the row of the post
    String name = post.writer.name; // null: the writer was not read
    Object editorId = post.editor.id(); // known, too; loads nothing
    boolean noTags = post.tags.isEmpty(); // as the class made it
    // endregion
    assertThat(writerId).isEqualTo(ana.id);
    assertThat(name).isNull();
    assertThat(editorId).isEqualTo(bob.id);
    assertThat(noTags).isTrue();
    ran("nothing");
    // region update
    post.title = "changed";
    posts.update(post); // writer_id and editor_id stay as they are
    // endregion
    Post again = posts.getById(post.id);
    assertThat(again.title).isEqualTo("changed");
    assertThat(again.writer.id).isEqualTo(ana.id);
    assertThat(again.editor.id()).isEqualTo(bob.id);
    assertThat(posts.where(POST.tags().isNotEmpty(), POST.id.eq(post.id)).exists()).isTrue();
  }

  @Test
  void fetchOne() throws IOException {
    // region one
    List<Post> all = posts.query().with(POST.writer(), POST.editor()).orderBy(POST.id.asc()).list();

    String name = all.get(0).writer.name; // "ana"
    boolean isOne = all.get(0).writer == all.get(1).writer; // true
    // endregion
    assertThat(name).isEqualTo("ana");
    assertThat(isOne).isTrue();
    assertThat(all.get(0).editor.isLoaded()).isTrue();
    ran("one");
  }

  @Test
  void alwaysJoined() throws IOException {
    CountryRepository countries = new CountryRepository(database);
    CityRepository cities = new CityRepository(database);
    Country jp = countries.insert(new Country("jp", "Japan"));
    Long id = cities.insert(new City(null, "Kyoto", jp)).id();
    statements.clear();
    // region always
    City kyoto = cities.getById(id);

    String name = kyoto.country().name(); // "Japan"
    // endregion
    assertThat(name).isEqualTo("Japan");
    ran("always");
    statements.clear();
    // region always-query
    List<City> found =
        cities.where(CITY.country().name.eq("Japan")).orderBy(CITY.name.asc()).list();
    // endregion
    ran("always-query");
    // region always-write
    Country de = countries.insert(new Country("de", "Germany"));
    City bonn = cities.insert(new City(null, "Bonn", de));
    boolean isGiven = bonn.country() == de; // true: nothing is read again
    // endregion
    assertThat(found).extracting(City::name).containsExactly("Kyoto");
    assertThat(isGiven).isTrue();
  }

  @Test
  void fetchMany() throws IOException {
    // region many
    List<Writer> all =
        writers
            .query()
            .with(WRITER.posts().with(POST.tags(), POST.comments()))
            .orderBy(WRITER.id.asc())
            .list();
    // endregion
    ran("many");
    assertThat(all.get(0).posts).extracting(post -> post.title).containsExactly("first", "second");
    assertThat(all.get(0).posts.get(0).tags).hasSize(2);
    assertThat(all.get(0).posts.get(0).comments.get()).hasSize(2);
    assertThat(all.get(1).posts).isEmpty();
    assertThat(statements).hasSize(4);
  }

  @Test
  void fetchPart() {
    // region part
    List<Writer> all =
        writers
            .query()
            .with(
                WRITER
                    .posts()
                    .where(POST.comments().isNotEmpty())
                    .orderBy(POST.id.desc())
                    .limit(3)) // three for each writer
            .list();
    // endregion
    assertThat(all).hasSize(2);
    assertThat(all.stream().flatMap(writer -> writer.posts.stream()))
        .extracting(post -> post.title)
        .containsExactly("first");
    assertThat(statements).hasSize(2);
  }

  @Test
  void fetchThroughPath() {
    // region path
    List<Comment> all = comments.query().with(COMMENT.post().writer().posts()).list();
    // endregion
    assertThat(all.get(0).post().get().writer.posts).hasSize(2);
    assertThat(statements).hasSize(2);
  }

  @Test
  void lazy() {
    // region lazy
    int count = 0;
    for (Post post : posts.findAll()) { // one statement
      count += post.comments.get().size(); // the first call: one more, for all posts
    }
    // endregion
    assertThat(count).isEqualTo(2);
    assertThat(statements).hasSize(2);
  }

  @Test
  void lazyOfOnesOwn() {
    // region of
    Post post = new Post("third", ana);
    post.editor = Lazy.of(bob); // an entity that is at hand
    posts.insert(post);

    post.editor = Lazy.ofId(ana.id); // only the id is known, and nothing is read
    posts.update(post);
    String editor = post.editor.get().name; // "ana": what was written can be loaded

    post.editor = Lazy.of(null); // or null: no editor
    posts.update(post);
    // endregion
    assertThat(editor).isEqualTo("ana");
    assertThat(posts.getById(post.id).editor.get()).isNull();
    assertThat(Lazy.of(bob).id()).isNull();
    assertThatThrownBy(() -> Lazy.ofId(5L).get()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void lazyAfterClose() {
    Post post = posts.where(POST.title.eq("first")).one();
    Post loaded = posts.query().with(POST.editor()).orderBy(POST.id.asc()).first().orElseThrow();
    database.close();
    assertThat(loaded.editor.get().name).isEqualTo("bob");
    assertThatThrownBy(post.editor::get).isInstanceOf(ConnectionException.class);
    assertThat(post.editor).hasToString("Lazy[editor " + bob.id + ", not loaded]");
    assertThat(post.comments).hasToString("Lazy[comments, not loaded]");
  }

  @Test
  void lazyAfterItsTransaction() {
    Post post = database.transactionResult(tx -> posts.where(POST.title.eq("first")).one());
    assertThat(post.editor.get().name).isEqualTo("bob");
    assertThat(post.comments.id()).isNull();
    database.transaction(
        tx -> {
          comments.insert(new Comment(null, "mine", Lazy.of(post)));
          assertThat(post.comments.get()).hasSize(3);
        });
  }

  @Test
  void conditionsDoNotFilterFetches() {
    Post post = posts.where(POST.tags().any(TAG.name.eq("sql"))).with(POST.tags()).one();
    assertThat(post.tags).hasSize(2);
    statements.clear();
    assertThat(posts.where(POST.title.eq("none")).with(POST.tags()).list()).isEmpty();
    assertThat(statements).hasSize(1);
  }

  @Test
  void stream() {
    // region stream
    try (Stream<Post> all = posts.query().with(POST.tags()).stream()) {
      all.forEach(post -> publish(post.title, post.tags));
    }
    // endregion
    assertThat(statements).hasSize(2);
  }

  private static void publish(String title, Iterable<Tag> tags) {
    assertThat(title).isNotNull();
    assertThat(tags).isNotEmpty();
  }

  @Test
  void paths() throws IOException {
    // region paths
    List<Post> found =
        posts.where(POST.writer().name.eq("ana")).orderBy(POST.editor().name.asc()).list();
    // endregion
    assertThat(found).extracting(post -> post.title).containsExactly("first", "second");
    ran("paths");
  }

  @Test
  void counts() {
    Map<String, Long> written = new HashMap<>();
    // region counts
    for (Tuple2<Writer, Long> row : writers.query().withCount(WRITER.posts()).list()) {
      written.put(row.v1().name, row.v2());
    }
    List<Tuple2<Post, Long>> latest =
        posts.query().withValue(POST.comments().max(COMMENT.id)).list();
    // endregion
    assertThat(latest).hasSameSizeAs(posts.findAll());
    assertThat(written).hasSize(writers.findAll().size()).containsEntry("ana", (long) 2);
  }

  @Test
  void conditions() throws IOException {
    // region any
    List<Post> tagged = posts.where(POST.tags().any(TAG.name.eq("sql"))).list();
    // endregion
    ran("any");
    // region conditions
    List<Post> untagged = posts.where(POST.tags().none(TAG.name.eq("sql"))).list();
    List<Post> silent = posts.where(POST.comments().isEmpty()).list();
    List<Post> popular = posts.where(POST.comments().count(COMMENT.text.ne("bad")).goe(1L)).list();
    List<Post> recent = posts.where(POST.comments().max(COMMENT.id).gt(0L)).list();
    List<Writer> busiest = writers.orderBy(WRITER.posts().count().desc()).list();
    // endregion
    assertThat(tagged).extracting(post -> post.title).containsExactly("first");
    assertThat(untagged).extracting(post -> post.title).containsExactly("second");
    assertThat(silent).extracting(post -> post.title).containsExactly("second");
    assertThat(popular).extracting(post -> post.title).containsExactly("first");
    assertThat(recent).extracting(post -> post.title).containsExactly("first");
    assertThat(busiest).extracting(writer -> writer.name).containsExactly("ana", "bob");
  }

  @Test
  void snapshot() {
    // region snapshot
    List<Writer> all =
        database.transactionResult(
            TransactionOptions.DEFAULTS.with(Isolation.REPEATABLE_READ).readOnly(),
            tx -> writers.query().with(WRITER.posts()).list());
    // endregion
    assertThat(all).hasSize(2);
  }

  @Test
  void trees() {
    SectionRepository sections = new SectionRepository(database);
    Section top = sections.insert(new Section(null, "news", null));
    Section sport = sections.insert(new Section(null, "sport", Lazy.of(top)));
    Section tennis = sections.insert(new Section(null, "tennis", Lazy.of(sport)));
    statements.clear();
    // region tree
    Tree<Section> tree = sections.orderBy(SECTION.name.asc()).tree(SECTION.parent());

    List<TreeNode<Section>> below = tree.descendants(top); // sport at depth 1, tennis at 2
    List<TreeNode<Section>> above = tree.ancestors(tennis); // sport at depth 1, news at 2
    List<TreeNode<Section>> children = tree.maxDepth(1).descendants(SECTION.name.eq("news"));
    // endregion
    assertThat(names(below)).containsExactly("sport 1", "tennis 2");
    assertThat(names(above)).containsExactly("sport 1", "news 2");
    assertThat(names(children)).containsExactly("sport 1");
    assertThat(statements).hasSize(3);
    Section opera = sections.insert(new Section(null, "opera", Lazy.of(top)));
    // region path-of-node
    List<TreeNode<Section>> contents = tree.depthFirst().descendants(top); // opera, sport, tennis
    List<Object> path = contents.get(2).path(); // the ids of news, sport and tennis
    // endregion
    assertThat(names(contents)).containsExactly("opera 1", "sport 1", "tennis 2");
    assertThat(path).isEqualTo(List.of(top.id(), sport.id(), tennis.id()));
    assertThat(contents.get(0).path()).isEqualTo(List.of(top.id(), opera.id()));
  }

  private static List<String> names(List<TreeNode<Section>> nodes) {
    return nodes.stream().map(node -> node.entity().name() + " " + node.depth()).toList();
  }

  /** Compares what ran with the block of the page that has this name. */
  private void ran(String name) throws IOException {
    Pattern block =
        Pattern.compile("<!-- sql: " + Pattern.quote(name) + " -->\n```sql\n([^`]*)```");
    Matcher shown = block.matcher(Files.readString(Path.of("../docs/fetching.md")));
    assertThat(shown.find()).as("SQL named " + name).isTrue();
    List<String> expected =
        Arrays.stream(shown.group(1).split(";"))
            .map(RelationExamplesTest::inOneLine)
            .filter(sql -> !sql.isEmpty())
            .toList();
    assertThat(statements).map(RelationExamplesTest::inOneLine).isEqualTo(expected);
  }

  private static String inOneLine(String sql) {
    return sql.replaceAll("\\s+", " ").strip();
  }
}
