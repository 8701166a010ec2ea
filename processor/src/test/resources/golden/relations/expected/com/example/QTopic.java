package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code topics} and its columns, for queries for {@link Topic}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTopic extends EntityTable<Topic> {
  /** The table. */
  public static final QTopic TOPIC = new QTopic(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Long> parentId = bigint("parent_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTopic(@Nullable Join join) {
    super("", "topics", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QTopic as(String name) {
    return new QTopic(aliased(name));
  }

  /** The path to the {@code parent}, which is joined when it is used. */
  public QTopic parent() {
    return new QTopic(join(RowMapper.PARENT_RELATION));
  }

  /** The path to the {@code posts}. */
  public Many<Post> posts() {
    return many(RowMapper.POSTS_RELATION);
  }

  @Override
  protected EntityRepository<Topic, ?> repository(Database database) {
    return new TopicRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "parent" -> parent();
      default -> null;
    };
  }

  /** Reads {@link Topic} from rows of the table {@code topics}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Topic> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final ParentRelation PARENT_RELATION = new ParentRelation();
    static final PostsRelation POSTS_RELATION = new PostsRelation();

    private RowMapper() {}

    @Override
    public Topic read(Row row) {
      return new Topic(
          row.getLong(1), // id
          row.getString(2), // name
          row.lazy(PARENT_RELATION, row.getLongOrNull(3)), // parent
          row.lazy(POSTS_RELATION, row.getLong(1))); // posts
    }

    @Override
    public @Nullable Object key(Topic topic) {
      return topic.id();
    }

    @Override
    public void bindInsert(SqlStatement insert, Topic topic) {
      insert.setString(1, topic.name());
      insert.setKey(2, SqlTypes.BIGINT, PARENT_RELATION.key(topic, topic.parent()));
    }

    @Override
    public void bindUpdate(SqlStatement update, Topic topic) {
      bindInsert(update, topic);
      update.setLong(3, topic.id());
    }

    @Override
    public Topic readInserted(Row row, Topic topic) {
      return new Topic(
          row.getLong(1), // id
          topic.name(),
          topic.parent(),
          topic.posts());
    }

    @Override
    public Topic withLazies(WrittenLazies lazies, Topic topic) {
      return new Topic(
          topic.id(),
          topic.name(),
          lazies.of(PARENT_RELATION, topic.parent(), PARENT_RELATION.key(topic, topic.parent())),
          lazies.of(POSTS_RELATION, topic.posts(), key(topic)));
    }

    static final class ParentRelation extends ToOneRelation.Owning<Topic, Topic> {
      ParentRelation() {
        super("parent", false, "parent_id");
      }

      @Override
      protected EntityTable<Topic> target() {
        return QTopic.TOPIC;
      }

      @Override
      protected void set(Topic topic, Topic parent) {
        Lazies.fill(topic.parent(), parent);
      }

      @Override
      protected Lazy<Topic> lazy(Topic topic) {
        return topic.parent();
      }

      @Override
      protected Topic put(Topic topic, Topic parent) {
        return new Topic(topic.id(), topic.name(), Lazy.of(parent), topic.posts());
      }
    }

    static final class PostsRelation extends ToManyRelation.ManyToMany<Topic, Post, List<Post>> {
      PostsRelation() {
        super("posts", new Junction("", "posts_topics", List.of("topic_id"), List.of("post_id")));
      }

      @Override
      protected EntityTable<Post> target() {
        return QPost.POST;
      }

      @Override
      protected EntityTable<Topic> source() {
        return QTopic.TOPIC;
      }

      @Override
      protected List<Post> collect(List<Post> found) {
        return found;
      }

      @Override
      protected void set(Topic topic, List<Post> posts) {
        Lazies.fill(topic.posts(), posts);
      }

      @Override
      protected Lazy<List<Post>> lazy(Topic topic) {
        return topic.posts();
      }

      @Override
      protected Topic put(Topic topic, List<Post> posts) {
        return new Topic(topic.id(), topic.name(), topic.parent(), Lazy.of(posts));
      }
    }
  }
}
