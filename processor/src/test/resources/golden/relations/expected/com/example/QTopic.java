package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "topics", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTopic as(String name) {
    return new QTopic(aliased(name));
  }

  /** The path to the {@code parent}, which is joined when it is used. */
  public QTopic parent() {
    return new QTopic(join(TopicRowMapper.PARENT_RELATION));
  }

  /** The path to the {@code posts}. */
  public Many<Post> posts() {
    return many(TopicRowMapper.POSTS_RELATION);
  }

  @Override
  protected EntityMapper<Topic> mapper() {
    return TopicRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
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
}
