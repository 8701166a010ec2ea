package dev.rowan.relations;

import dev.rowan.query.BooleanColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Post}, as they would be generated. */
final class QPost extends EntityTable<Post> {

  static final QPost POST = new QPost(null);

  final NumberColumn<Long> id = bigint("id");
  final TextColumn title = text("title");
  final BooleanColumn published = bool("published");
  final NumberColumn<Long> authorId = bigint("author_id");
  final NumberColumn<Long> editorId = bigint("editor_ref");

  QPost(@Nullable Join join) {
    super("", "posts", PostRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  QUser author() {
    return new QUser(join(PostRowMapper.AUTHOR));
  }

  QUser editor() {
    return new QUser(join(PostRowMapper.EDITOR));
  }

  Many<Tag> tags() {
    return many(PostRowMapper.TAGS);
  }

  Many<Comment> comments() {
    return many(PostRowMapper.COMMENTS);
  }
}
