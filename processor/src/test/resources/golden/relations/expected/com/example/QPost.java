package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Junction;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code posts} and its columns, for queries for {@link Post}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPost extends EntityTable<Post> {
  /** The table. */
  public static final QPost POST = new QPost(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final NumberColumn<Long> authorId = bigint("author_id");
  public final NumberColumn<Long> editorId = bigint("editor_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPost(@Nullable Join join) {
    super("", "posts", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QPost as(String name) {
    return new QPost(aliased(name));
  }

  /** The path to the {@code author}, which is joined when it is used. */
  public QAuthor author() {
    return new QAuthor(join(RowMapper.AUTHOR_RELATION));
  }

  /** The path to the {@code editor}, which is joined when it is used. */
  public QAuthor editor() {
    return new QAuthor(join(RowMapper.EDITOR_RELATION));
  }

  /** The path to the {@code topics}. */
  public Many<Topic> topics() {
    return many(RowMapper.TOPICS_RELATION);
  }

  @Override
  protected EntityRepository<Post, ?> repository(Database database) {
    return new PostRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "author" -> author();
      case "editor" -> editor();
      default -> null;
    };
  }

  /** Reads {@link Post} from rows of the table {@code posts}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Post> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final AuthorRelation AUTHOR_RELATION = new AuthorRelation();
    static final EditorRelation EDITOR_RELATION = new EditorRelation();
    static final TopicsRelation TOPICS_RELATION = new TopicsRelation();

    private RowMapper() {}

    @Override
    public Post read(Row row) {
      Post post = new Post();
      post.id = row.getLong(1);
      post.title = row.getString(2);
      if (!row.isFetched(AUTHOR_RELATION)) {
        post.author = QAuthor.RowMapper.INSTANCE.reference(row.getLongOrNull(3));
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
      insert.setKey(2, SqlTypes.BIGINT, ForeignKeys.of(post.author, QAuthor.RowMapper.INSTANCE));
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
}
