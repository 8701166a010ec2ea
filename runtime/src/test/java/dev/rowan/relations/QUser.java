package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link User}, as they would be generated. */
final class QUser extends EntityTable<User> {

  static final QUser USER = new QUser(null);

  final NumberColumn<Long> id = bigint("id");
  final TextColumn name = text("name");

  QUser(@Nullable Join join) {
    super("", "users", UserRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  Many<Post> posts() {
    return many(UserRowMapper.POSTS);
  }

  Many<Post> edited() {
    return many(UserRowMapper.EDITED);
  }

  QProfile profile() {
    return new QProfile(join(UserRowMapper.PROFILE));
  }

  QUser as(String name) {
    return new QUser(aliased(name));
  }
}
