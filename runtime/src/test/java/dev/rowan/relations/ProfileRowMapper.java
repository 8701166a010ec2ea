package dev.rowan.relations;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import org.jspecify.annotations.Nullable;

/** Reads {@link Profile}, as it would be generated. */
final class ProfileRowMapper implements ReadOnlyMapper<Profile> {

  static final ProfileRowMapper INSTANCE = new ProfileRowMapper();
  static final UserRelation USER = new UserRelation();

  @Override
  public Profile read(Row row) {
    Profile profile = new Profile();
    profile.id = row.getLong(1);
    profile.bio = row.getString(2);
    return profile;
  }

  @Override
  public @Nullable Object key(Profile entity) {
    return entity.id;
  }

  /** {@code user}. */
  static final class UserRelation extends ToOneRelation.Owning<Profile, User> {
    UserRelation() {
      super("user", false, "user_id");
    }

    @Override
    protected EntityTable<User> target() {
      return QUser.USER;
    }

    @Override
    protected void set(Profile entity, @Nullable User value) {
      entity.user = value;
    }
  }
}
