package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Tag}, as they would be generated. */
final class QTag extends EntityTable<Tag> {

  static final QTag TAG = new QTag(null);

  final NumberColumn<Integer> id = integer("id");
  final TextColumn name = text("name");

  QTag(@Nullable Join join) {
    super("", "tags", TagRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  Many<Post> posts() {
    return many(TagRowMapper.POSTS);
  }
}
