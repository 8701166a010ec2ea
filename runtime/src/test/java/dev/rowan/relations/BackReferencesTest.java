package dev.rowan.relations;

import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched under its owner leads back to it. */
final class BackReferencesTest {

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

  @Test
  void manyLeadBackPlainlyAndLazily() {
    List<User> users =
        blog.users()
            .with(USER.posts().orderBy(POST.id.asc()).with(POST.comments()), USER.edited())
            .list();
    User ana = users.get(0);
    assertThat(ana.posts).hasSize(2).allSatisfy(post -> assertThat(post.author).isSameAs(ana));
    Post first = ana.posts.get(0);
    assertThat(first.comments.get())
        .isNotEmpty()
        .allSatisfy(comment -> assertThat(comment.post().get()).isSameAs(first));
    User bob = users.get(1);
    assertThat(bob.edited.get())
        .isNotEmpty()
        .allSatisfy(post -> assertThat(post.editor.get()).isSameAs(bob));
    assertThat(blog.ran()).hasSize(4);
    assertThat(first.comments.get().get(0).post()).hasToString("Lazy[post " + first.id + "]");
  }

  @Test
  void theOneOnTheOtherSideLeadsBack() {
    User ana = blog.users().with(USER.profile()).list().get(0);
    assertThat(ana.profile.get().user).isSameAs(ana);
  }

  @Test
  void thoseOfAJoinedRowLeadBackToIt() {
    Comment comment = blog.all(COMMENT).with(COMMENT.post().comments()).list().get(0);
    Post post = comment.post().get();
    assertThat(post.comments.get()).allSatisfy(c -> assertThat(c.post().get()).isSameAs(post));
  }

  @Test
  void aPlanThatFetchesTheWayBackRules() {
    User ana = blog.users().with(USER.posts().with(POST.author().profile())).list().get(0);
    User author = ana.posts.get(0).author;
    assertThat(author).isNotSameAs(ana);
    assertThat(author.profile.isLoaded()).isTrue();
    assertThat(ana.profile.isLoaded()).isFalse();
  }

  @Test
  void childrenInATreeLeadToTheirParent() {
    Categories.create(blog);
    Category root =
        blog.all(CATEGORY).with(CATEGORY.children()).orderBy(CATEGORY.id.asc()).list().get(0);
    assertThat(root.children)
        .isNotEmpty()
        .allSatisfy(child -> assertThat(child.parent).isSameAs(root));
  }
}
