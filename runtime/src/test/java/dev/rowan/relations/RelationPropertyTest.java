package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.Many;
import dev.rowan.query.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Any tree of conditions along relations finds the rows that it finds in Java. */
class RelationPropertyTest {

  /** A row of posts, as the test wrote it. */
  private record Row(
      long id,
      String title,
      boolean published,
      long author,
      @Nullable Long editor,
      List<Integer> likes) {}

  /** A condition on posts, or on users, and what it means. */
  private record Meaning<R>(Predicate sql, java.util.function.Predicate<R> java) {
    Meaning<R> and(Meaning<R> other) {
      return new Meaning<>(sql.and(other.sql), java.and(other.java));
    }

    Meaning<R> or(Meaning<R> other) {
      return new Meaning<>(sql.or(other.sql), java.or(other.java));
    }

    Meaning<R> not() {
      return new Meaning<>(sql.not(), java.negate());
    }
  }

  private static final List<String> NAMES = List.of("ana", "bob", "a%", "'");
  private static final List<Row> POSTS = new ArrayList<>();
  private static Blog blog;

  @BeforeContainer
  static void fill() {
    blog = new Blog();
    blog.run("truncate users, posts, comments, profiles, tags, posts_tags");
    for (long id = 1; id <= 12; id++) {
      insert("insert into users values (?::bigint, ?)", "" + id, name(id));
    }
    Random random = new Random(7);
    for (long id = 1; id <= 60; id++) {
      List<Integer> likes = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        likes.add(random.nextInt(5));
      }
      Long editor = random.nextBoolean() ? null : 1L + random.nextInt(12);
      // the last three users have written nothing
      POSTS.add(
          new Row(
              id,
              name(random.nextInt(4)),
              random.nextBoolean(),
              1L + random.nextInt(9),
              editor,
              likes));
    }
    POSTS.forEach(RelationPropertyTest::insert);
  }

  @AfterContainer
  static void close() {
    blog.close();
  }

  private static String name(long number) {
    return NAMES.get((int) (number % NAMES.size()));
  }

  private static void insert(Row post) {
    insert(
        "insert into posts values (?::bigint, ?, ?::boolean, ?::bigint, ?::bigint)",
        "" + post.id,
        post.title,
        "" + post.published,
        "" + post.author,
        post.editor == null ? null : "" + post.editor);
    for (int i = 0; i < post.likes.size(); i++) {
      insert(
          "insert into comments values (?::bigint, 'x', ?::integer, ?::bigint)",
          "" + (post.id * 10 + i),
          "" + post.likes.get(i),
          "" + post.id);
    }
  }

  private static void insert(String sql, @Nullable String... values) {
    try (SqlStatement statement = blog.statements.prepare(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.update();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void postsAreFound(@ForAll("posts") Meaning<Row> meaning) {
    assertThat(blog.posts().where(meaning.sql).list())
        .as("%s", meaning.sql)
        .extracting(post -> post.id)
        .isEqualTo(POSTS.stream().filter(meaning.java).map(Row::id).toList());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void usersAreFound(@ForAll("users") Meaning<Long> meaning) {
    List<Long> expected = new ArrayList<>();
    for (long id = 1; id <= 12; id++) {
      if (meaning.java.test(id)) {
        expected.add(id);
      }
    }
    assertThat(blog.users().where(meaning.sql).list())
        .as("%s", meaning.sql)
        .extracting(user -> user.id)
        .isEqualTo(expected);
    assertThat(blog.users().where(meaning.sql).count()).isEqualTo(expected.size());
  }

  @Provide
  Arbitrary<Meaning<Row>> posts() {
    return trees(postLeaves(), 3);
  }

  @Provide
  Arbitrary<Meaning<Long>> users() {
    return trees(
        Arbitraries.oneOf(userLeaves(USER.posts(), true), userLeaves(USER.edited(), false)), 2);
  }

  private static <R> Arbitrary<Meaning<R>> trees(Arbitrary<Meaning<R>> leaves, int depth) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Meaning<R>> inner = trees(leaves, depth - 1);
    return Arbitraries.oneOf(
        leaves,
        inner.map(Meaning::not),
        Combinators.combine(inner, inner).as(Meaning::and),
        Combinators.combine(inner, inner).as(Meaning::or));
  }

  /** None of them is ever NULL, so that the opposite is just that. */
  private static Arbitrary<Meaning<Row>> postLeaves() {
    return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.integers().between(0, 5))
        .flatAs(
            (name, number) ->
                Arbitraries.of(
                    new Meaning<>(POST.title.contains(name), p -> p.title.contains(name)),
                    new Meaning<>(POST.author().name.eq(name), p -> name(p.author).equals(name)),
                    new Meaning<>(POST.editor().name.isNull(), p -> p.editor == null),
                    new Meaning<>(
                        POST.editor().name.isNotDistinctFrom(name),
                        p -> p.editor != null && name(p.editor).equals(name)),
                    new Meaning<>(POST.comments().isEmpty(), p -> p.likes.isEmpty()),
                    new Meaning<>(
                        POST.comments().any(COMMENT.likes.goe(number)),
                        p -> p.likes.stream().anyMatch(likes -> likes >= number)),
                    new Meaning<>(
                        POST.comments().where(COMMENT.likes.gt(1)).none(COMMENT.likes.eq(number)),
                        p -> p.likes.stream().noneMatch(likes -> likes > 1 && likes == number)),
                    new Meaning<>(
                        POST.comments().count().gt((long) number), p -> p.likes.size() > number),
                    new Meaning<>(
                        POST.comments().max(COMMENT.likes).coalesce(-1).lt(number),
                        p -> p.likes.stream().mapToInt(i -> i).max().orElse(-1) < number),
                    new Meaning<>(
                        POST.author().posts().any(POST.title.eq(name)),
                        p ->
                            written(p.author, true).stream().anyMatch(q -> q.title.equals(name)))));
  }

  private static List<Row> written(long user, boolean asAuthor) {
    return POSTS.stream()
        .filter(p -> asAuthor ? p.author == user : p.editor != null && p.editor == user)
        .toList();
  }

  private static Arbitrary<Meaning<Long>> userLeaves(Many<Post> path, boolean asAuthor) {
    BiFunction<Predicate, java.util.function.Predicate<Row>, List<Meaning<Long>>> both =
        (sql, java) ->
            List.of(
                new Meaning<>(path.any(sql), u -> written(u, asAuthor).stream().anyMatch(java)),
                new Meaning<>(path.none(sql), u -> written(u, asAuthor).stream().noneMatch(java)),
                new Meaning<>(
                    path.count(sql).goe(2L),
                    u -> written(u, asAuthor).stream().filter(java).count() >= 2));
    return trees(postLeaves(), 1)
        .flatMap(meaning -> Arbitraries.of(both.apply(meaning.sql, meaning.java)));
  }
}
