package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Junction;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Post} from rows of the table {@code posts}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class PostRowMapper implements EntityMapper<Post> {
  /** The only one; it has no state. */
  public static final PostRowMapper INSTANCE = new PostRowMapper();
  static final AuthorRelation AUTHOR_RELATION = new AuthorRelation();
  static final EditorRelation EDITOR_RELATION = new EditorRelation();
  static final TopicsRelation TOPICS_RELATION = new TopicsRelation();

  private PostRowMapper() {}

  @Override
  public Post read(Row row) {
    Post post = new Post();
    post.id = row.getLong(1);
    post.title = row.getString(2);
    if (!row.isFetched(AUTHOR_RELATION)) {
      post.author = AuthorRowMapper.INSTANCE.reference(row.getLongOrNull(3));
    }
    post.editor = row.lazy(EDITOR_RELATION, row.getLongOrNull(4));
    return post;
  }

  @Override
  public @Nullable Object key(Post post) {
    return post.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Post reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Post post = new Post();
    post.id = id;
    return post;
  }

  @Override
  public @Nullable Post unfetched(Post post) {
    return reference(post.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Post post) {
    insert.setString(1, post.title);
    insert.setKey(2, SqlTypes.BIGINT, ForeignKeys.of(post.author, AuthorRowMapper.INSTANCE));
    insert.setKey(3, SqlTypes.BIGINT, EDITOR_RELATION.key(post, post.editor));
  }

  @Override
  public void bindUpdate(SqlStatement update, Post post) {
    bindInsert(update, post);
    update.setLong(4, post.id);
  }

  @Override
  public Post readInserted(Row row, Post post) {
    post.id = row.getLong(1);
    return post;
  }

  @Override
  public Post withLazies(WrittenLazies lazies, Post post) {
    post.editor = lazies.of(EDITOR_RELATION, post.editor, EDITOR_RELATION.key(post, post.editor));
    return post;
  }

  static final class AuthorRelation extends ToOneRelation.Owning<Post, Author> {
    AuthorRelation() {
      super("author", false, "author_id");
    }

    @Override
    protected EntityTable<Author> target() {
      return QAuthor.AUTHOR;
    }

    @Override
    protected void set(Post post, Author author) {
      post.author = author;
    }

    @Override
    public List<Author> loaded(Post post) {
      return Lazies.one(post.author);
    }
  }

  static final class EditorRelation extends ToOneRelation.Owning<Post, Author> {
    EditorRelation() {
      super("editor", false, "editor_id");
    }

    @Override
    protected EntityTable<Author> target() {
      return QAuthor.AUTHOR;
    }

    @Override
    protected void set(Post post, Author editor) {
      Lazies.fill(post.editor, editor);
    }

    @Override
    protected Lazy<Author> lazy(Post post) {
      return post.editor;
    }

    @Override
    protected Post put(Post post, Author editor) {
      post.editor = Lazy.of(editor);
      return post;
    }
  }

  static final class TopicsRelation extends ToManyRelation.ManyToMany<Post, Topic, Set<Topic>> {
    TopicsRelation() {
      super("topics", new Junction("", "posts_topics", List.of("post_id"), List.of("topic_id")));
    }

    @Override
    protected EntityTable<Topic> target() {
      return QTopic.TOPIC;
    }

    @Override
    protected EntityTable<Post> source() {
      return QPost.POST;
    }

    @Override
    protected Set<Topic> collect(List<Topic> found) {
      return new LinkedHashSet<>(found);
    }

    @Override
    protected void set(Post post, Set<Topic> topics) {
      post.topics = topics;
    }

    @Override
    public Collection<Topic> loaded(Post post) {
      return post.topics;
    }
  }
}
