package dev.rowan.relations;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Junction;
import dev.rowan.query.ToManyRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@link Tag}, as it would be generated. */
final class TagRowMapper implements ReadOnlyMapper<Tag> {

  static final TagRowMapper INSTANCE = new TagRowMapper();
  static final PostsRelation POSTS = new PostsRelation();

  @Override
  public Tag read(Row row) {
    Tag tag = new Tag();
    tag.id = row.getInt(1);
    tag.name = row.getString(2);
    return tag;
  }

  @Override
  public @Nullable Object key(Tag entity) {
    return entity.id;
  }

  /** {@code posts}. */
  static final class PostsRelation extends ToManyRelation.ManyToMany<Tag, Post, List<Post>> {
    PostsRelation() {
      super("posts", new Junction("", "posts_tags", List.of("tag_id"), List.of("post_id")));
    }

    @Override
    protected EntityTable<Post> target() {
      return QPost.POST;
    }

    @Override
    protected EntityTable<Tag> source() {
      return QTag.TAG;
    }

    @Override
    protected List<Post> collect(List<Post> found) {
      return found;
    }

    @Override
    protected void set(Tag entity, List<Post> others) {
      entity.posts = others;
    }
  }
}
