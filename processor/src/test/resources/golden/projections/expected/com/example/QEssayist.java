package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Order;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "essayists", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QEssayist as(String name) {
    return new QEssayist(aliased(name));
  }

  /** The path to the {@code essays}. */
  public Many<Essay> essays() {
    return many(RowMapper.ESSAYS_RELATION);
  }

  @Override
  protected EntityRepository<Essayist, ?> repository(Database database) {
    return new EssayistRepository(database);
  }

  /**
   * Reads {@link Essayist} from rows of the table {@code essayists}, and binds it to statements.
   */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Essayist> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final EssaysRelation ESSAYS_RELATION = new EssaysRelation();

    private RowMapper() {}

    @Override
    public Essayist read(Row row) {
      Essayist essayist = new Essayist();
      essayist.id = row.getLong(1);
      essayist.name = row.getString(2);
      essayist.age = row.getIntOrNull(3);
      return essayist;
    }

    @Override
    public @Nullable Object key(Essayist essayist) {
      return essayist.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Essayist reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Essayist essayist = new Essayist();
      essayist.id = id;
      return essayist;
    }

    @Override
    public @Nullable Essayist unfetched(Essayist essayist) {
      return reference(essayist.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Essayist essayist) {
      insert.setString(1, essayist.name);
      insert.setInt(2, essayist.age);
    }

    @Override
    public void bindUpdate(SqlStatement update, Essayist essayist) {
      bindInsert(update, essayist);
      update.setLong(3, essayist.id);
    }

    @Override
    public Essayist readInserted(Row row, Essayist essayist) {
      essayist.id = row.getLong(1);
      return essayist;
    }

    static final class EssaysRelation
        extends ToManyRelation.OneToMany<Essayist, Essay, List<Essay>> {
      EssaysRelation() {
        super("essays", "essayist", "essayist_id");
      }

      @Override
      protected EntityTable<Essay> target() {
        return QEssay.ESSAY;
      }

      @Override
      protected List<Order> order() {
        return List.of(QEssay.ESSAY.title.asc());
      }

      @Override
      protected List<Essay> collect(List<Essay> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Essay, Essayist> back() {
        return QEssay.RowMapper.ESSAYIST_RELATION;
      }

      @Override
      protected void set(Essayist essayist, List<Essay> essays) {
        essayist.essays = essays;
      }

      @Override
      public Collection<Essay> loaded(Essayist essayist) {
        return essayist.essays;
      }
    }
  }
}
