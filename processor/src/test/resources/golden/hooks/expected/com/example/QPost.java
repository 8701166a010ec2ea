package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Listeners;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowChange;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code post} and its columns, for queries for {@link Post}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPost extends EntityTable<Post> {
  /** The table. */
  public static final QPost POST = new QPost(null);

  public final TextColumn slug = text("slug");
  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPost(@Nullable Join join) {
    super("", "post", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QPost as(String name) {
    return new QPost(aliased(name));
  }

  @Override
  protected EntityRepository<Post, ?> repository(Database database) {
    return new PostRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt));
  }

  /** Reads {@link Post} from rows of the table {@code post}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Post>, EntityHooks<Post> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Post read(Row row) {
      Post post = new Post();
      post.slug = row.getString(1);
      post.id = row.getLong(2);
      post.title = row.getString(3);
      post.updatedAt = row.getInstant(4);
      post.count();
      postListener(row.listeners()).loaded(post);
      postListener(row.listeners()).loaded((Slugged) post);
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
    public EntityHooks<Post> hooks() {
      return this;
    }

    @Override
    public Post beforeInsert(WriteMoment moment, Post post) {
      anyListener(moment.listeners()).before(post);
      post.makeSlug();
      post.strip();
      post.updatedAt = moment.instant();
      return post;
    }

    @Override
    public Post beforeUpdate(WriteMoment moment, Post post) {
      post.strip();
      post.updatedAt = moment.instant();
      return post;
    }

    @Override
    public boolean takePartInWrites() {
      return true;
    }

    @Override
    public boolean hearDeletes() {
      return true;
    }

    @Override
    public void afterInsert(Listeners listeners, Post post) {
      anyListener(listeners).after(post);
      listeners.afterCommit(this, RowChange.INSERT, post);
    }

    @Override
    public void insertCommitted(Listeners listeners, Post post) {
      searchIndex(listeners).index(post);
    }

    @Override
    public void afterUpdate(Listeners listeners, Post post) {
      postListener(listeners).changed(post);
      listeners.afterCommit(this, RowChange.UPDATE, post);
    }

    @Override
    public void updateCommitted(Listeners listeners, Post post) {
      searchIndex(listeners).index(post);
    }

    @Override
    public void beforeDelete(Listeners listeners, Post post) {
      post.refuse();
    }

    @Override
    public void afterDelete(Listeners listeners, Post post) {
      postListener(listeners).changed(post);
    }

    private static AnyListener anyListener(Listeners listeners) {
      AnyListener known = listeners.find(AnyListener.class);
      return known == null ? listeners.add(AnyListener.class, new AnyListener()) : known;
    }

    private static PostListener postListener(Listeners listeners) {
      PostListener known = listeners.find(PostListener.class);
      return known == null ? listeners.add(PostListener.class, new PostListener()) : known;
    }

    private static SearchIndex searchIndex(Listeners listeners) {
      return listeners.given(SearchIndex.class);
    }

    @Override
    public void bindInsert(SqlStatement insert, Post post) {
      insert.setString(1, post.slug);
      insert.setLong(2, post.id);
      insert.setString(3, post.title);
      insert.setInstant(4, post.updatedAt);
    }

    @Override
    public void bindUpdate(SqlStatement update, Post post) {
      update.setString(1, post.slug);
      update.setString(2, post.title);
      update.setInstant(3, post.updatedAt);
      update.setLong(4, post.id);
    }
  }
}
