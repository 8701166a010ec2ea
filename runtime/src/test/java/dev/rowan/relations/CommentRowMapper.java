package dev.rowan.relations;

import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import org.jspecify.annotations.Nullable;

/** Reads {@link Comment}, as it would be generated. */
final class CommentRowMapper implements ReadOnlyMapper<Comment> {

  static final CommentRowMapper INSTANCE = new CommentRowMapper();
  static final PostRelation POST = new PostRelation();

  @Override
  public Comment read(Row row) {
    return new Comment(
        row.getLongOrNull(1),
        row.getString(2),
        row.getInt(3),
        row.lazy(POST, row.getLongOrNull(4)));
  }

  @Override
  public @Nullable Object key(Comment entity) {
    return entity.id();
  }

  /** {@code post}. */
  static final class PostRelation extends ToOneRelation.Owning<Comment, Post> {
    PostRelation() {
      super("post", true, "post_id");
    }

    @Override
    protected EntityTable<Post> target() {
      return QPost.POST;
    }

    @Override
    protected void set(Comment entity, @Nullable Post value) {
      Lazies.fill(entity.post(), value);
    }
  }
}
