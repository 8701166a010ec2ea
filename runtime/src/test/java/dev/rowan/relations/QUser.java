package dev.rowan.relations;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of {@link User}, as they would be generated. */
final class QUser extends EntityTable<User> {

  static final QUser USER = new QUser(null);

  final NumberColumn<Long> id = bigint("id");
  final TextColumn name = text("name");

  QUser(@Nullable Join join) {
    super("", "users", join);
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

  @Override
  protected EntityMapper<User> mapper() {
    return UserRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }
}
