package dev.rowan.relations;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.select;
import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.query.Change;
import dev.rowan.query.Cte;
import dev.rowan.query.Delete;
import dev.rowan.query.InsertInto;
import dev.rowan.query.Predicate;
import dev.rowan.query.Returning;
import dev.rowan.query.Tuple2;
import dev.rowan.query.Update;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Updates, deletes and inserts by statement: their SQL, and what they write. */
final class ChangesTest {

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  private static Update update() {
    return blog.database.update(POST);
  }

  private static Delete delete() {
    return blog.database.deleteFrom(COMMENT);
  }

  private static InsertInto insert() {
    return blog.database.insertInto(COMMENT);
  }

  /** Runs the action, and undoes what it wrote. */
  private static void undone(Runnable action) {
    blog.database.transaction(
        tx -> {
          tx.rollbackOnly();
          action.run();
        });
  }

  private static void assertUpdates(String sql, Change change, String... titles) {
    assertThat(change).hasToString(sql);
    undone(() -> assertThat(change.returning(POST.title).list()).containsExactlyInAnyOrder(titles));
    undone(() -> assertThat(change.execute()).isEqualTo(titles.length));
  }

  @Test
  void setsColumnsOfTheRowsOfACondition() {
    assertUpdates(
        "update posts set title = ?, editor_ref = null, published = default where id = any(?)",
        update()
            .set(POST.title, "new")
            .setNull(POST.editorId)
            .setDefault(POST.published)
            .where(POST.id.in(9L)));
    assertUpdates(
        "update posts set title = title || ?, editor_ref = author_id where published",
        update()
            .set(POST.title, POST.title.concat("!"))
            .set(POST.editorId, POST.authorId)
            .where(POST.published.isTrue()),
        "sql!",
        "art!");
    assertUpdates("update posts set title = ?", update().set(POST.title, "x").all(), "x", "x", "x");
  }

  @Test
  void absentValuesAreLeftOutOrNull() {
    assertThat(
            update()
                .setIfPresent(POST.title, null)
                .setIfPresent(POST.published, true)
                .setOrNull(POST.editorId, null)
                .all())
        .hasToString("update posts set published = ?, editor_ref = null");
    assertThat(update().setOrNull(POST.editorId, 1L).all())
        .hasToString("update posts set editor_ref = ?");
  }

  @Test
  void whatPathsLeadToIsTestedInASubquery() {
    assertUpdates(
        "update posts set published = ? where posts.id > ? and exists (select 1"
            + " from users as author where author.id = posts.author_id"
            + " and author.name = ? and author.id > ?)",
        update()
            .set(POST.published, false)
            .where(POST.author().name.eq("ana"), POST.id.gt(0L), POST.author().id.gt(0L)),
        "sql",
        "java");
    assertUpdates(
        "update posts set published = ? where exists (select 1"
            + " from users as author cross join users as editor"
            + " where author.id = posts.author_id and editor.id = posts.editor_ref"
            + " and author.name = editor.name)",
        update().set(POST.published, false).where(POST.author().name.eq(POST.editor().name)),
        "art");
  }

  @Test
  void aMissingRowOfAPathIsNull() {
    assertUpdates(
        "update posts set published = ? where exists (select 1"
            + " from (select 1) as one left join users as editor on editor.id = posts.editor_ref"
            + " where editor.name is null)",
        update().set(POST.published, false).where(POST.editor().name.isNull()),
        "java");
    assertUpdates(
        "update posts set published = ? where exists (select 1"
            + " from (select 1) as one left join users as editor on editor.id = posts.editor_ref"
            + " where (editor.name = ? or posts.title = ?))",
        update()
            .set(POST.published, false)
            .where(POST.editor().name.eq("cid").or(POST.title.eq("java"))),
        "java");
    assertUpdates(
        "update posts set published = ? where exists (select 1"
            + " from (select 1) as one left join users as editor on editor.id = posts.editor_ref"
            + " left join profiles as profile on profile.user_id = editor.id"
            + " where profile.bio is null)",
        update().set(POST.published, false).where(POST.editor().profile().bio.isNull()),
        "sql",
        "java",
        "art");
  }

  @Test
  void pathsOfTwoStepsAreJoinedInTheSubquery() {
    Change change = delete().where(COMMENT.post().author().name.eq("bob"));
    assertThat(change)
        .hasToString(
            "delete from comments where exists (select 1 from posts as post"
                + " join users as author on author.id = post.author_id"
                + " where post.id = comments.post_id and author.name = ?)");
    undone(() -> assertThat(change.returning(COMMENT.text).list()).containsExactly("third"));
  }

  @Test
  void manyAreLookedInto() {
    assertUpdates(
        "update posts set published = ? where exists (select 1 from tags"
            + " join posts_tags on posts_tags.tag_id = tags.id"
            + " where posts_tags.post_id = posts.id and (tags.name = ?))",
        update().set(POST.published, false).where(POST.tags().any(TAG.name.eq("code"))),
        "sql",
        "java");
    assertUpdates(
        "update posts set published = ? where not exists (select 1 from comments"
            + " where comments.post_id = posts.id)",
        update().set(POST.published, false).where(POST.comments().isEmpty()),
        "java");
    assertUpdates(
        "update posts set published = ? where exists (select 1 from users as author"
            + " where author.id = posts.author_id and (select count(*) from posts as posts_2"
            + " where posts_2.author_id = author.id) = ?)",
        update().set(POST.published, false).where(POST.author().posts().count().eq(2L)),
        "sql",
        "java");
  }

  /** The rows that a condition writes are those that it finds, whatever it speaks of. */
  @Test
  void conditionsMeanWhatTheyMeanInAQuery() {
    Predicate editedByBob = POST.editor().name.eq("bob");
    Predicate byAna = POST.author().name.in("ana", "x");
    Predicate tagged = POST.tags().any(TAG.name.eq("code"));
    Predicate noProfile = POST.author().profile().id.isNull();
    List<Predicate> leaves =
        List.of(
            editedByBob,
            byAna,
            tagged,
            noProfile,
            POST.published.isTrue(),
            POST.editor().name.coalesce("nobody").ne("bob"),
            POST.editor().posts().isEmpty(),
            POST.editor().name.eq(POST.author().name),
            POST.editor().profile().bio.isNotNull(),
            POST.editor().id.between(1L, 2L),
            exists(select(COMMENT.id).from(COMMENT).where(COMMENT.text.ne(POST.editor().name))));
    for (Predicate one : leaves) {
      assertWritesWhatItFinds(one);
      assertWritesWhatItFinds(one.not());
      for (Predicate other : leaves) {
        assertWritesWhatItFinds(one.and(other));
        assertWritesWhatItFinds(one.or(other.not()));
        assertWritesWhatItFinds(one.and(other).not().and(POST.id.gt(0L)));
      }
    }
  }

  private static void assertWritesWhatItFinds(Predicate predicate) {
    List<Long> found = blog.database.select(POST.id).from(POST).where(predicate).list();
    Returning<Long> written = update().set(POST.title, "x").where(predicate).returning(POST.id);
    undone(
        () ->
            assertThat(written.list())
                .as(written.toString())
                .containsExactlyInAnyOrderElementsOf(found));
  }

  @Test
  void valuesComeFromPathsAndSubqueries() {
    assertUpdates(
        "update posts set title = (select author.name from users as author"
            + " where author.id = posts.author_id)",
        update().set(POST.title, POST.author().name).all(),
        "ana",
        "ana",
        "bob");
    assertUpdates(
        "update posts set title = (select count(*) from comments"
            + " where comments.post_id = posts.id)::text where posts.id < ?",
        update()
            .set(
                POST.title,
                select(count())
                    .from(COMMENT)
                    .where(COMMENT.postId.eq(POST.id))
                    .asExpression()
                    .asText())
            .where(POST.id.lt(3L)),
        "2",
        "0");
  }

  @Test
  void othersAreReadBesideTheTable() {
    assertUpdates(
        "update posts set title = comments.text from comments"
            + " where comments.post_id = posts.id and comments.likes > ?",
        update()
            .set(POST.title, COMMENT.text)
            .from(COMMENT)
            .where(COMMENT.postId.eq(POST.id), COMMENT.likes.gt(5)),
        "second");
    Change change =
        delete()
            .using(POST, USER)
            .where(COMMENT.postId.eq(POST.id), POST.authorId.eq(USER.id), USER.name.eq("ana"));
    assertThat(change)
        .hasToString(
            "delete from comments using posts cross join users where comments.post_id = posts.id"
                + " and posts.author_id = users.id and users.name = ?");
    undone(() -> assertThat(change.execute()).isEqualTo(2));
    Change byPath =
        delete().using(POST).where(COMMENT.postId.eq(POST.id), POST.author().name.eq("bob"));
    assertThat(byPath)
        .hasToString(
            "delete from comments using posts join users as author on author.id = posts.author_id"
                + " where comments.post_id = posts.id and author.name = ?");
    undone(() -> assertThat(byPath.returning(COMMENT.id, POST.title).list()).hasSize(1));
  }

  @Test
  void rowsOfRowsComeBackAsWhatIsAskedFor() {
    Returning<Tuple2<Post, String>> both =
        update()
            .set(POST.title, POST.title.upper())
            .where(POST.id.eq(3L))
            .returning(POST, POST.author().name);
    assertThat(both)
        .hasToString(
            "update posts set title = upper(posts.title) where posts.id = ? returning posts.id,"
                + " posts.title, posts.published, posts.author_id, posts.editor_ref,"
                + " (select author.name from users as author where author.id = posts.author_id)");
    undone(
        () -> {
          Tuple2<Post, String> row = both.one();
          assertThat(row.v1()).hasToString("ART");
          assertThat(row.v2()).isEqualTo("bob");
        });
    undone(() -> assertThat(both.list(Tuple2::v2)).containsExactly("bob"));
  }

  @Test
  void severalRowsWhereOneMayBeAreNotWritten() {
    Returning<String> all = update().set(POST.title, "lost").all().returning(POST.title);
    assertThatThrownBy(all::optional).isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(all::one).isInstanceOf(NotUniqueException.class);
    assertThat(blog.posts().list()).hasToString("[sql, java, art]");
    Returning<String> none =
        update().set(POST.title, "x").where(POST.id.lt(0L)).returning(POST.title);
    assertThat(none.optional()).isEmpty();
    assertThatThrownBy(none::one).isInstanceOf(NotFoundException.class);
  }

  @Test
  void theConditionMustBeThere() {
    Update update = update().set(POST.title, "x");
    assertThatThrownBy(
            () -> update.where(Predicate.noCondition(), POST.id.eqIfPresent((Long) null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "This where(…) has no condition, so that it would update every row of posts;"
                + " write all() for that");
    assertThatThrownBy(() -> delete().where())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("would delete every row of comments");
    assertThatThrownBy(() -> update().all())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This update of posts sets no column");
  }

  @Test
  void nothingRunsBeforeTheRowsAreSaid() {
    assertThat(Update.class.getMethods())
        .extracting(Method::getName)
        .contains("where", "all")
        .doesNotContain("execute", "returning", "asCte");
    assertThat(Delete.class.getMethods())
        .extracting(Method::getName)
        .contains("where", "all")
        .doesNotContain("execute", "returning", "asCte");
  }

  @Test
  void onlyColumnsOfTheTableAreSetAndEachOnce() {
    assertThatThrownBy(() -> update().set(COMMENT.text, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text is a column of comments, but rows of posts are written here");
    assertThatThrownBy(() -> update().set(POST.author().name, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "author.name is at the end of a path; only columns of posts itself can be set here");
    assertThatThrownBy(() -> update().set(POST.title, "x").set(POST.title, "y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title of posts is set twice");
    assertThatThrownBy(() -> blog.database.update(POST.author()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("users is reached by a path");
    assertThatThrownBy(() -> update().set(POST.title, (String) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("set(title, null): write setNull(title), or setOrNull for what may be null");
    assertThatThrownBy(() -> update().setNull(POST.id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of posts is never NULL");
  }

  @Test
  void rowsAreInsertedOfValues() {
    Change one =
        insert()
            .set(COMMENT.id, 9L)
            .set(COMMENT.text, "x")
            .set(COMMENT.likes, 0)
            .set(COMMENT.postId, 1L);
    assertThat(one)
        .hasToString("insert into comments (id, text, likes, post_id) values (?, ?, ?, ?)");
    undone(() -> assertThat(one.returning(COMMENT).one()).hasToString("x"));
    Change two =
        insert()
            .columns(COMMENT.id, COMMENT.text, COMMENT.likes, COMMENT.postId)
            .values(1L, "there", 1, 1L)
            .values(9L, "new", 1, 1L)
            .onConflictDoNothing();
    assertThat(two)
        .hasToString(
            "insert into comments (id, text, likes, post_id) values (?, ?, ?, ?), (?, ?, ?, ?)"
                + " on conflict do nothing");
    undone(() -> assertThat(two.returning(COMMENT.text).list()).containsExactly("new"));
    undone(() -> assertThat(two.execute()).isEqualTo(1));
  }

  @Test
  void nothingIsInsertedWithoutARow() {
    Change none = insert().columns(COMMENT.id, COMMENT.text);
    blog.forget();
    assertThat(none.execute()).isZero();
    assertThat(none.returning(COMMENT.id).list()).isEmpty();
    assertThat(none.returning(COMMENT.id).optional()).isEmpty();
    assertThat(blog.ran()).noneMatch(sql -> sql.contains("insert"));
    assertThatThrownBy(() -> insert().columns(COMMENT.id, COMMENT.text).values(null, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of comments is never NULL");
  }

  @Test
  void rowsAreInsertedOfASelect() {
    Change copied =
        insert()
            .columns(COMMENT.id, COMMENT.text, COMMENT.likes, COMMENT.postId)
            .select(
                select(COMMENT.id.plus(100L), COMMENT.text, COMMENT.likes, COMMENT.postId)
                    .from(COMMENT)
                    .where(COMMENT.post().published.isTrue()));
    assertThat(copied)
        .hasToString(
            "insert into comments (id, text, likes, post_id) select comments.id + ?, comments.text,"
                + " comments.likes, comments.post_id from comments"
                + " join posts as post on post.id = comments.post_id where post.published");
    undone(
        () ->
            assertThat(copied.returning(COMMENT.id, COMMENT.post().title).list(Tuple2::v2))
                .containsExactlyInAnyOrder("sql", "sql", "art"));
  }

  @Test
  void whatOneStatementWroteIsReadByAnother() {
    Cte gone =
        delete().where(COMMENT.likes.gt(2)).returning(COMMENT.text, COMMENT.postId).asCte("gone");
    Change moved =
        blog.database
            .update(POST)
            .set(POST.title, gone.get(COMMENT.text))
            .from(gone)
            .where(gone.get(COMMENT.postId).eq(POST.id), gone.get(COMMENT.text).eq("second"));
    assertThat(moved)
        .hasToString(
            "with gone as (delete from comments where comments.likes > ? returning comments.text,"
                + " comments.post_id) update posts set title = gone.text from gone"
                + " where gone.post_id = posts.id and gone.text = ?");
    undone(
        () -> {
          assertThat(moved.execute()).isEqualTo(1);
          assertThat(blog.posts().first()).hasToString("Optional[second]");
          assertThat(blog.all(COMMENT).count()).isEqualTo(1);
        });
    undone(
        () -> {
          assertThat(blog.database.select(count()).from(gone).one()).isEqualTo(2);
          assertThat(blog.all(COMMENT).count()).isEqualTo(1);
        });
  }

  @Test
  void whatNobodyReadsIsWrittenToo() {
    Cte gone = delete().where(COMMENT.likes.gt(2)).asCte("gone");
    Cte renamed = update().set(POST.title, "x").where(POST.id.eq(1L)).asCte("renamed");
    undone(
        () -> {
          assertThat(blog.database.select(USER.name).with(gone, renamed).from(USER).list())
              .hasSize(3);
          assertThat(blog.all(COMMENT).count()).isEqualTo(1);
          assertThat(blog.posts().first()).hasToString("Optional[x]");
        });
    Change change = update().set(POST.published, false).with(gone).where(POST.id.eq(2L));
    assertThat(change)
        .hasToString(
            "with gone as (delete from comments where comments.likes > ?)"
                + " update posts set published = ? where id = ?");
    undone(() -> assertThat(change.execute()).isEqualTo(1));
    assertThatThrownBy(() -> gone.get(COMMENT.text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gone does not select");
  }

  @Test
  void manyValuesTravelAsOneArray() {
    List<Long> ids = LongStream.range(3, 100_000).boxed().toList();
    undone(() -> assertThat(delete().where(COMMENT.id.in(ids)).execute()).isEqualTo(1));
    undone(
        () ->
            assertThat(update().set(POST.published, true).where(POST.id.in(List.of())).execute())
                .isZero());
  }

  @Test
  void hostileValuesStayValues() {
    for (String text :
        List.of("'; drop table posts; --", "\\'", "?", "$1", "%_", "\u200b\ud83d\ude00", "null")) {
      undone(
          () ->
              assertThat(
                      update()
                          .set(POST.title, text)
                          .where(POST.id.eq(1L), POST.title.ne(text))
                          .returning(POST.title)
                          .one())
                  .isEqualTo(text));
    }
  }
}
