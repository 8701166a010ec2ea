package dev.rowan.relations;

import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Junction;
import dev.rowan.query.Order;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link Post}, as it would be generated. */
final class PostRowMapper implements ReadOnlyMapper<Post> {

  static final PostRowMapper INSTANCE = new PostRowMapper();
  static final AuthorRelation AUTHOR = new AuthorRelation();
  static final EditorRelation EDITOR = new EditorRelation();
  static final TagsRelation TAGS = new TagsRelation();
  static final CommentsRelation COMMENTS = new CommentsRelation();

  @Override
  public Post read(Row row) {
    Post post = new Post();
    post.id = row.getLong(1);
    post.title = row.getString(2);
    post.published = row.getBoolean(3);
    post.author = new User();
    post.author.id = row.getLong(4);
    post.editor = row.lazy(EDITOR, row.getLongOrNull(5));
    post.comments = row.lazy(COMMENTS, row.getLongOrNull(1));
    return post;
  }

  @Override
  public @Nullable Object key(Post entity) {
    return entity.id;
  }

  /** {@code author}. */
  static final class AuthorRelation extends ToOneRelation.Owning<Post, User> {
    AuthorRelation() {
      super("author", true, "author_id");
    }

    @Override
    protected EntityTable<User> target() {
      return QUser.USER;
    }

    @Override
    protected void set(Post entity, @Nullable User value) {
      entity.author = value;
    }
  }

  /** {@code editor}. */
  static final class EditorRelation extends ToOneRelation.Owning<Post, User> {
    EditorRelation() {
      super("editor", false, "editor_ref");
    }

    @Override
    protected EntityTable<User> target() {
      return QUser.USER;
    }

    @Override
    protected void set(Post entity, @Nullable User value) {
      Lazies.fill(entity.editor, value);
    }
  }

  /** {@code tags}. */
  static final class TagsRelation extends ToManyRelation.ManyToMany<Post, Tag, Set<Tag>> {
    TagsRelation() {
      super("tags", new Junction("", "posts_tags", List.of("post_id"), List.of("tag_id")));
    }

    @Override
    protected EntityTable<Tag> target() {
      return QTag.TAG;
    }

    @Override
    protected EntityTable<Post> source() {
      return QPost.POST;
    }

    @Override
    protected Set<Tag> collect(List<Tag> found) {
      return new LinkedHashSet<>(found);
    }

    @Override
    protected void set(Post entity, Set<Tag> others) {
      entity.tags = others;
    }
  }

  /** {@code comments}. */
  static final class CommentsRelation
      extends ToManyRelation.OneToMany<Post, Comment, List<Comment>> {
    CommentsRelation() {
      super("comments", "post", "post_id");
    }

    @Override
    protected ToOneRelation<Comment, Post> back() {
      return CommentRowMapper.POST;
    }

    @Override
    protected EntityTable<Comment> target() {
      return QComment.COMMENT;
    }

    @Override
    protected List<Order> order() {
      return List.of(QComment.COMMENT.id.desc());
    }

    @Override
    protected List<Comment> collect(List<Comment> found) {
      return found;
    }

    @Override
    protected void set(Post entity, List<Comment> others) {
      Lazies.fill(entity.comments, others);
    }
  }
}
