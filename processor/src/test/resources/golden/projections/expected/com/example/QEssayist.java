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

/** The table {@code essayists} and its columns, for queries for {@link Essayist}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEssayist extends EntityTable<Essayist> {
  /** The table. */
  public static final QEssayist ESSAYIST = new QEssayist(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Integer> age = integer("age");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QEssayist(@Nullable Join join) {
    super("", "essayists", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QEssayist as(String name) {
    return new QEssayist(aliased(name));
  }

  /** The path to the {@code essays}. */
  public Many<Essay> essays() {
    return many(EssayistRowMapper.ESSAYS_RELATION);
  }

  @Override
  protected EntityMapper<Essayist> mapper() {
    return EssayistRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Essayist, ?> repository(Database database) {
    return new EssayistRepository(database);
  }
}
