package dev.rowan.it.docs;

import static dev.rowan.it.docs.PostEditProjection.POST_EDIT;
import static dev.rowan.it.docs.QComment.COMMENT;
import static dev.rowan.it.docs.QPost.POST;
import static dev.rowan.it.docs.QTag.TAG;
import static dev.rowan.it.docs.QWriter.WRITER;
import static dev.rowan.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Lazy;
import dev.rowan.query.Cte;
import dev.rowan.query.EntityPatch;
import dev.rowan.query.Select1;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide on updates and deletes by condition, and on row locks, run. */
@RowanTest(schema = "/dev/rowan/it/docs/relations.sql")
class ChangeExamplesTest {
  private Database db;
  private WriterRepository writers;
  private PostRepository posts;
  private CommentRepository comments;
  private TagRepository tags;

  @BeforeEach
  void load(Database database) {
    db = database;
    writers = new WriterRepository(db);
    posts = new PostRepository(db);
    comments = new CommentRepository(db);
    tags = new TagRepository(db);
    db.deleteFrom(COMMENT).all().execute();
    for (Post post : posts.findAll()) {
      posts.setTags(post, List.of());
    }
    db.deleteFrom(POST).all().execute();
    db.deleteFrom(TAG).all().execute();
    db.deleteFrom(WRITER).all().execute();
    Writer ana = writers.insert(new Writer("ana"));
    Writer bob = writers.insert(new Writer("bob"));
    Post first = new Post("first", ana);
    first.editor = Lazy.of(bob);
    posts.insertAll(List.of(first, new Post("second", ana), new Post("third", bob)));
    comments.insert(new Comment(null, "good", Lazy.of(first)));
    comments.insert(new Comment(null, "bad", Lazy.of(first)));
  }

  @Test
  void updates() {
    // region update
    long changed =
        posts
            .update()
            .set(POST.title, POST.title.upper())
            .setNull(POST.editorId)
            .where(POST.writer().name.eq("ana"), POST.comments().isNotEmpty())
            .execute();
    long gone = comments.deleteWhere(COMMENT.post().writer().name.eq("ana"));
    // endregion
    assertThat(changed).isEqualTo(1);
    assertThat(gone).isEqualTo(2);
    assertThat(posts.where(POST.title.eq("FIRST")).one().editor.id()).isNull();
  }

  @Test
  void patches() {
    Long id = posts.where(POST.title.eq("first")).one().id;
    // region patch
    PostEdit form = posts.where(POST.id.eq(id)).select(POST_EDIT).one();
    PostEdit sent = new PostEdit(form.title() + "!", null);
    long changed = posts.update().set(POST_EDIT, sent).where(POST.id.eq(id)).execute();
    // endregion
    assertThat(form.editorId()).isNotNull();
    assertThat(changed).isEqualTo(1);
    assertThat(posts.query().select(POST_EDIT).list())
        .extracting(PostEdit::title)
        .containsExactlyInAnyOrder("first!", "second", "third");
    assertThat(posts.where(POST.id.eq(id)).select(POST_EDIT).one()).isEqualTo(sent);
  }

  @Test
  void patchesOfOthersAreRefused() {
    PostEdit edit = new PostEdit("x", null);
    assertThatThrownBy(() -> tags.update().set(POST_EDIT, edit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title is a column of post, but rows of tag are written here");
    assertThatThrownBy(() -> posts.update().set(POST.title, "y").set(POST_EDIT, edit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title of post is set twice");
    assertThat((Object) PostLineProjection.POST_LINE).isNotInstanceOf(EntityPatch.class);
  }

  @Test
  void refusesNoCondition() {
    assertThatThrownBy(() -> posts.deleteWhere(POST.id.eqIfPresent((Long) null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("would delete every row of post");
    assertThat(posts.count()).isEqualTo(3);
  }

  @Test
  void readsOthers() {
    // region from
    db.update(POST)
        .set(POST.title, COMMENT.text)
        .from(COMMENT)
        .where(COMMENT.postId.eq(POST.id), COMMENT.text.eq("good"))
        .execute();
    db.deleteFrom(COMMENT)
        .using(POST)
        .where(COMMENT.postId.eq(POST.id), POST.title.eq(COMMENT.text))
        .execute();
    // endregion
    assertThat(comments.findAll()).extracting(Comment::text).containsExactly("bad");
  }

  @Test
  void returnsRows() {
    // region returning
    List<Post> changed =
        posts.update().set(POST.title, "new").where(POST.id.gt(0L)).returning(POST).list();
    Optional<Tuple2<String, String>> one =
        db.deleteFrom(COMMENT)
            .where(COMMENT.text.eq("bad"))
            .returning(COMMENT.text, COMMENT.post().title)
            .optional();
    // endregion
    assertThat(changed).hasSize(3).allMatch(post -> post.title.equals("new"));
    assertThat(one).contains(new Tuple2<>("bad", "new"));
  }

  @Test
  void inserts() {
    // region insert
    Long id = db.insertInto(TAG).set(TAG.name, "java").returning(TAG.id).one();
    db.insertInto(TAG)
        .columns(TAG.name)
        .values("java")
        .values("sql")
        .onConflictDoNothing()
        .execute();
    db.insertInto(TAG).columns(TAG.name).select(select(POST.title).from(POST)).execute();
    // endregion
    assertThat(tags.getById(id).name()).isEqualTo("java");
    assertThat(tags.findAll())
        .extracting(Tag::name)
        .containsExactlyInAnyOrder("java", "sql", "first", "second", "third");
  }

  @Test
  void writesAndReadsInOneStatement() {
    // region cte
    Cte gone =
        db.deleteFrom(COMMENT).where(COMMENT.text.eq("bad")).returning(COMMENT.text).asCte("gone");
    db.insertInto(TAG)
        .columns(TAG.name)
        .select(select(gone.get(COMMENT.text)).from(gone))
        .execute();
    // endregion
    assertThat(tags.findAll()).extracting(Tag::name).containsExactly("bad");
    assertThat(comments.count()).isEqualTo(1);
  }

  @Test
  void locksRows() {
    // region lock
    db.transaction(
        tx -> {
          Post post = posts.where(POST.title.eq("first")).forUpdate().one();
          post.title = post.title + "!";
          posts.update(post);
        });
    // endregion
    assertThat(posts.where(POST.title.eq("first!")).exists()).isTrue();
  }

  @Test
  void takesFromQueue() {
    // region queue
    Select1<Long> next =
        select(COMMENT.id)
            .from(COMMENT)
            .orderBy(COMMENT.id.asc())
            .limit(1)
            .forUpdate()
            .skipLocked();
    Optional<Comment> taken =
        db.deleteFrom(COMMENT).where(COMMENT.id.in(next)).returning(COMMENT).optional();
    // endregion
    assertThat(taken).map(Comment::text).contains("good");
  }
}
