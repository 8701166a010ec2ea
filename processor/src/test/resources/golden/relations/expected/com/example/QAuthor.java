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

/** The table {@code authors} and its columns, for queries for {@link Author}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QAuthor extends EntityTable<Author> {
  /** The table. */
  public static final QAuthor AUTHOR = new QAuthor(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QAuthor(@Nullable Join join) {
    super("", "authors", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QAuthor as(String name) {
    return new QAuthor(aliased(name));
  }

  /** The path to the {@code posts}. */
  public Many<Post> posts() {
    return many(AuthorRowMapper.POSTS_RELATION);
  }

  @Override
  protected EntityMapper<Author> mapper() {
    return AuthorRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Author, ?> repository(Database database) {
    return new AuthorRepository(database);
  }
}
