package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Comment}, as they would be generated. */
final class QComment extends EntityTable<Comment> {

  static final QComment COMMENT = new QComment(null);

  final NumberColumn<Long> id = bigint("id");
  final TextColumn text = text("text");
  final NumberColumn<Integer> likes = integer("likes");
  final NumberColumn<Long> postId = bigint("post_id");

  QComment(@Nullable Join join) {
    super("", "comments", CommentRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  QPost post() {
    return new QPost(join(CommentRowMapper.POST));
  }
}
