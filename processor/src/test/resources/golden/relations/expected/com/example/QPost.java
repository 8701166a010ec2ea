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
    super("", "posts", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QPost as(String name) {
    return new QPost(aliased(name));
  }

  /** The path to the {@code author}, which is joined when it is used. */
  public QAuthor author() {
    return new QAuthor(join(PostRowMapper.AUTHOR_RELATION));
  }

  /** The path to the {@code editor}, which is joined when it is used. */
  public QAuthor editor() {
    return new QAuthor(join(PostRowMapper.EDITOR_RELATION));
  }

  /** The path to the {@code topics}. */
  public Many<Topic> topics() {
    return many(PostRowMapper.TOPICS_RELATION);
  }

  @Override
  protected EntityMapper<Post> mapper() {
    return PostRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
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
}
