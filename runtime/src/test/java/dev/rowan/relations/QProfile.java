package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Profile}, as they would be generated. */
final class QProfile extends EntityTable<Profile> {

  static final QProfile PROFILE = new QProfile(null);

  final NumberColumn<Long> id = bigint("id");
  final TextColumn bio = text("bio");
  final NumberColumn<Long> userId = bigint("user_id");

  QProfile(@Nullable Join join) {
    super("", "profiles", ProfileRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  QUser user() {
    return new QUser(join(ProfileRowMapper.USER));
  }
}
