package dev.rowan.relations;

import static dev.rowan.query.Sql.select;
import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.query.EntityQuery;
import dev.rowan.query.Many;
import dev.rowan.query.Predicate;
import dev.rowan.query.Sort;
import dev.rowan.query.Subquery;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Java's types let pass and is no query is refused before any SQL is sent. */
final class MisusedTablesTest {

  private static final String NOT_THERE =
      "%s is not in this query; begin with it, join it, or reach it by a path";

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  @BeforeEach
  void forget() {
    blog.forget();
  }

  @AfterEach
  void nothingWasSent() {
    assertThat(blog.ran()).isEmpty();
  }

  private static void refused(ThrowingCallable mistake, String message) {
    assertThatThrownBy(mistake)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .hasMessage(message);
  }

  private static void notThere(String table, ThrowingCallable mistake) {
    refused(mistake, NOT_THERE.formatted(table));
  }

  @Test
  void columnsOfTablesThatAreNotInAQuery() {
    EntityQuery<Post> posts = blog.posts();
    notThere("users", () -> posts.where(USER.name.eq("ana")).list());
    notThere("users", () -> posts.where(USER.name.eq("ana")).count());
    notThere("users", () -> posts.where(USER.name.eq("ana")).exists());
    notThere("users", () -> posts.where(POST.title.eq(USER.name)).first());
    notThere("users", () -> posts.where(POST.title.isNull().or(USER.name.isNull()).not()).list());
    notThere("users", () -> posts.orderBy(USER.name.asc()).list());
    notThere("users", () -> posts.orderBy(USER.name.asc()).stream());
    notThere("users", () -> posts.orderBy(USER.name.asc()).keyset(10));
    notThere("users", () -> posts.withValue(USER.name).list());
    notThere("users", () -> posts.where(USER.posts().any()).list());
    notThere("users", () -> posts.withCount(USER.posts()).list());
  }

  @Test
  void otherNamesThatAreNotInAQuery() {
    QUser other = USER.as("other");
    String asOther = "users as other stands in this query as users; speak of it by that name";
    refused(() -> blog.users().where(other.name.eq("ana")).list(), asOther);
    refused(() -> blog.users().orderBy(other.name.asc()).list(), asOther);
    String asUsers = "users stands in this query as other; speak of it by that name";
    refused(() -> blog.all(other).where(USER.name.eq("ana")).list(), asUsers);
    refused(() -> select(other.id).from(other).where(USER.name.eq("ana")).toString(), asUsers);
    notThere("users as other", () -> blog.posts().where(other.name.eq("ana")).list());
  }

  @Test
  void columnsThatAreNotAmongTheRelatedRows() {
    notThere("tags", () -> blog.users().where(USER.posts().any(TAG.name.eq("code"))).list());
    notThere("tags", () -> blog.users().with(USER.posts().where(TAG.name.eq("code"))).list());
    notThere("comments", () -> blog.users().withValue(USER.posts().max(COMMENT.likes)).list());
    refused(
        () -> blog.users().with(POST.author()),
        "users begins at posts, but rows of users are read here");
    refused(
        () -> blog.users().with(POST.tags()),
        "posts.tags begins at posts, but rows of users are read here");
    refused(
        () -> blog.users().with(USER.posts().with(USER.profile())),
        "profiles begins at users, but rows of posts are read here");
  }

  @Test
  void limitsWhereAllRelatedRowsCount() {
    Many<Post> two = USER.posts().limit(2);
    limited("any", path -> path.any(POST.published.isTrue()), two);
    limited("none", path -> path.none(POST.published.isTrue()), two);
    limited("isEmpty", Many::isEmpty, two);
    limited("isNotEmpty", Many::isNotEmpty, two);
    limited("count", path -> path.count(), two);
    limited("sum", path -> path.sum(POST.id), two);
    limited("min", path -> path.min(POST.id), two);
    limited("max", path -> path.max(POST.id), two);
    limited("count", blog.users()::withCount, two);
  }

  private static void limited(String step, Function<Many<Post>, ?> use, Many<Post> path) {
    refused(
        () -> use.apply(path),
        "users.posts.limit(2)."
            + step
            + "(…) would look at all related rows; a limit is for what is fetched, so leave it out,"
            + " or use a subquery that has one");
  }

  @Test
  void locksOfTablesThatAreNotThere() {
    notThere("tags", () -> blog.posts().forUpdate().of(TAG).toString());
    refused(
        () -> blog.posts().with(POST.editor()).forUpdate().of(POST.editor()).toString(),
        "users may have no row beside the others, and PostgreSQL locks no such tables; lock its"
            + " rows by a query of their own");
    refused(
        () -> select(POST.authorId).from(POST).groupBy(POST.authorId).forUpdate().toString(),
        "Rows that are grouped or made distinct cannot be locked; lock those of a subquery");
    refused(
        () -> select(POST.authorId).from(POST).distinct().forShare().toString(),
        "Rows that are grouped or made distinct cannot be locked; lock those of a subquery");
  }

  @Test
  void namesThatAreNotThere() {
    refused(
        () -> blog.users().orderBy(Sort.by("nmae")),
        "There is no \"nmae\" to sort by; did you mean name?");
    refused(
        () -> blog.all(CATEGORY).tree(CATEGORY),
        "A tree of \"My \"\"Schema\".\"select\" needs the path to the parent, one step from"
            + " \"My \"\"Schema\".\"select\" to itself");
  }

  @Test
  void writesOfOtherTables() {
    var update = blog.database.update(POST);
    refused(
        () -> update.set(USER.name, "x"),
        "name is a column of users, but rows of posts are written here");
    refused(
        () -> update.set(POST.author().name, "x"),
        "author.name is at the end of a path; only columns of posts itself can be set here");
    notThere("users", () -> update.set(POST.title, USER.name).all().execute());
    notThere("users", () -> update.set(POST.title, "x").where(USER.name.eq("a")).execute());
    notThere("users", () -> blog.database.deleteFrom(POST).where(USER.name.eq("a")).execute());
    notThere("users", () -> blog.database.deleteFrom(POST).all().returning(USER.name).list());
    refused(
        () -> blog.database.insertInto(POST).columns(POST.title, USER.name),
        "name is a column of users, but rows of posts are written here");
  }

  @Test
  void subqueriesThatSpeakOfTablesBesideThem() {
    Subquery theirs =
        select(POST.title).from(POST).where(POST.authorId.eq(USER.id)).asTable("theirs");
    notThere("users", () -> select(USER.name).from(USER).join(theirs).always().toString());
    assertThat(select(USER.name).from(USER).joinLateral(theirs).always().toString())
        .endsWith(
            "join lateral (select posts.title from posts"
                + " where posts.author_id = users.id) as theirs on true");
  }

  @Test
  void absentConditions() {
    List<Predicate> withNull = java.util.Arrays.asList(POST.published.isTrue(), null);
    assertThatThrownBy(() -> blog.posts().where(withNull.toArray(new Predicate[0])))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("A predicate is null; noCondition() is the absent one");
  }
}
