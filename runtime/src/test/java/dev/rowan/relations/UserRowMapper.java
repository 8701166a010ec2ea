package dev.rowan.relations;

import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@link User}, as it would be generated. */
final class UserRowMapper implements ReadOnlyMapper<User> {

  static final UserRowMapper INSTANCE = new UserRowMapper();
  static final PostsRelation POSTS = new PostsRelation();
  static final EditedRelation EDITED = new EditedRelation();
  static final ProfileRelation PROFILE = new ProfileRelation();

  @Override
  public User read(Row row) {
    User user = new User();
    user.id = row.getLong(1);
    user.name = row.getString(2);
    user.edited = row.lazy(EDITED, row.getLongOrNull(1));
    user.profile = row.lazy(PROFILE, row.getLongOrNull(1));
    return user;
  }

  @Override
  public @Nullable Object key(User entity) {
    return entity.id;
  }

  /** {@code posts}. */
  static final class PostsRelation extends ToManyRelation.OneToMany<User, Post, List<Post>> {
    PostsRelation() {
      super("posts", "author", "author_id");
    }

    @Override
    protected ToOneRelation<Post, User> back() {
      return PostRowMapper.AUTHOR;
    }

    @Override
    protected EntityTable<Post> target() {
      return QPost.POST;
    }

    @Override
    protected List<Order> order() {
      return List.of(QPost.POST.title.asc());
    }

    @Override
    protected List<Post> collect(List<Post> found) {
      return found;
    }

    @Override
    protected void set(User entity, List<Post> others) {
      entity.posts = others;
    }
  }

  /** {@code edited}. */
  static final class EditedRelation extends ToManyRelation.OneToMany<User, Post, List<Post>> {
    EditedRelation() {
      super("edited", "editor", "editor_ref");
    }

    @Override
    protected ToOneRelation<Post, User> back() {
      return PostRowMapper.EDITOR;
    }

    @Override
    protected EntityTable<Post> target() {
      return QPost.POST;
    }

    @Override
    protected List<Post> collect(List<Post> found) {
      return found;
    }

    @Override
    protected void set(User entity, List<Post> others) {
      Lazies.fill(entity.edited, others);
    }
  }

  /** {@code profile}. */
  static final class ProfileRelation extends ToOneRelation.Inverse<User, Profile> {
    ProfileRelation() {
      super("profile", "user", "user_id");
    }

    @Override
    protected ToOneRelation<Profile, User> back() {
      return ProfileRowMapper.USER;
    }

    @Override
    protected EntityTable<Profile> target() {
      return QProfile.PROFILE;
    }

    @Override
    protected void set(User entity, @Nullable Profile value) {
      Lazies.fill(entity.profile, value);
    }
  }
}
