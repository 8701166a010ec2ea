package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.EntityQuery;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.Order;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Walk;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages beside fetch plans, and in an order along relations. */
final class PagesOfRelationsTest {

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
    blog.run(
        "insert into posts select n, 'more', true, 1 + n % 2, nullif(n % 4, 0) % 3 + 1"
            + " from generate_series(4, 30) n");
    blog.run("insert into comments select n, 'c', 1, n / 2 from generate_series(20, 40) n");
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  @BeforeEach
  void forget() {
    blog.forget();
  }

  @Test
  void aPageFetchesForItsOwnRows() {
    Page<Post> page =
        blog.posts().with(POST.author(), POST.tags(), POST.comments()).page(PageRequest.first(2));
    assertThat(page.content()).extracting(post -> post.author.name).containsExactly("ana", "ana");
    assertThat(page.content().get(0).tags).hasSize(2);
    assertThat(page.content().get(0).comments.get()).hasSize(2);
    assertThat(page.totalElements()).isEqualTo(30);
    assertThat(blog.ran()).hasSize(4).endsWith("select count(*) from posts");
    assertThat(blog.ran().get(0)).endsWith(" order by posts.id limit 2");
  }

  @Test
  void aSliceFetchesNothingForTheRowBehindIt() {
    Slice<Post> slice = blog.posts().with(POST.tags()).slice(PageRequest.first(1));
    assertThat(slice.content()).hasToString("[sql]");
    assertThat(slice.hasNext()).isTrue();
    assertThat(blog.ran()).hasSize(2);
  }

  @Test
  void aKeysetPageFetchesForItsOwnRows() {
    KeysetPage<Post> page =
        blog.posts()
            .where(POST.author().name.eq("ana"))
            .with(POST.author(), POST.editor(), POST.tags())
            .keyset(2)
            .page();
    assertThat(page.content()).hasToString("[sql, java]");
    assertThat(page.content().get(0).author.name).isEqualTo("ana");
    assertThat(page.content().get(0).editor.get()).hasToString("bob");
    assertThat(page.content().get(0).tags).hasSize(2);
    assertThat(blog.ran()).hasSize(2);
  }

  @Test
  void anOrderAlongRelationsIsWalkedBothWays() {
    assertWalked(POST.editor().name.asc());
    assertWalked(POST.editor().name.asc().nullsFirst());
    assertWalked(POST.editor().name.desc(), POST.author().name.desc());
    assertWalked(POST.author().name.asc(), POST.editor().name.desc().nullsLast());
    assertWalked(POST.comments().count().desc(), POST.editor().id.asc());
    assertWalked(POST.comments().max(COMMENT.likes).asc(), POST.title.desc());
    assertWalked(POST.published.asc(), POST.comments().sum(COMMENT.likes).desc());
  }

  private static void assertWalked(Order... order) {
    EntityQuery<Post> query = blog.all(POST).with(POST.editor(), POST.tags()).orderBy(order);
    List<Long> all = ids(query.page(PageRequest.first(100)).content());
    assertThat(ids(Walk.forward(query.keyset(4)))).as("%s", query).isEqualTo(all).hasSize(30);
    assertThat(ids(Walk.backward(query.keyset(7)))).as("%s", query).isEqualTo(all);
  }

  private static List<Long> ids(List<Post> posts) {
    return posts.stream().map(post -> post.id).toList();
  }
}
