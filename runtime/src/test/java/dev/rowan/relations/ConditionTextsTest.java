package dev.rowan.relations;

import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.select;
import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conditions and values along relations print their SQL, without the query that they stand in. */
final class ConditionTextsTest {

  private static void prints(Object part, String sql) {
    assertThat(part).hasToString(sql);
  }

  @Test
  void conditionsOnManyRows() {
    prints(
        USER.posts().any(POST.published.isTrue()),
        "exists (select 1 from posts where posts.author_id = users.id and (posts.published))");
    prints(
        USER.posts().isEmpty(),
        "not exists (select 1 from posts where posts.author_id = users.id)");
    prints(
        POST.tags().none(TAG.name.eq("a")).or(POST.title.isNull()),
        "not exists (select 1 from tags join posts_tags on posts_tags.tag_id = tags.id"
            + " where posts_tags.post_id = posts.id and (tags.name = ?)) or posts.title is null");
  }

  @Test
  void conditionsInsideOfConditions() {
    prints(
        USER.posts().any(POST.comments().any(COMMENT.text.eq(USER.name))),
        "exists (select 1 from posts where posts.author_id = users.id"
            + " and (exists (select 1 from comments where comments.post_id = posts.id"
            + " and (comments.text = users.name))))");
    prints(
        CATEGORY.children().isNotEmpty(),
        "exists (select 1 from \"My \"\"Schema\".\"select\" as select_2"
            + " where select_2.\"Parent Id\" = \"select\".\"order\")");
  }

  @Test
  void valuesOfManyRows() {
    prints(USER.posts().count(), "(select count(*) from posts where posts.author_id = users.id)");
    prints(
        POST.comments().sum(COMMENT.likes).desc(),
        "(select coalesce(sum(comments.likes), 0) from comments"
            + " where comments.post_id = posts.id) desc");
  }

  @Test
  void pathsAndOtherTables() {
    prints(POST.title, "title");
    prints(POST.author().name, "author.name");
    prints(POST.author().name.eq(POST.title), "author.name = posts.title");
    prints(POST.title.eq(USER.name), "posts.title = users.name");
    prints(USER.as("other").name.eq(USER.name), "other.name = users.name");
    prints(
        exists(select(POST.id).from(POST).where(POST.title.eq(USER.name))),
        "exists (select posts.id from posts where posts.title = users.name)");
  }
}
