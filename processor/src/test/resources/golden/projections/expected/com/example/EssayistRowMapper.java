package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Essayist} from rows of the table {@code essayists}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EssayistRowMapper implements EntityMapper<Essayist> {
  /** The only one; it has no state. */
  public static final EssayistRowMapper INSTANCE = new EssayistRowMapper();
  static final EssaysRelation ESSAYS_RELATION = new EssaysRelation();

  private EssayistRowMapper() {}

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

  static final class EssaysRelation extends ToManyRelation.OneToMany<Essayist, Essay, List<Essay>> {
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
      return EssayRowMapper.ESSAYIST_RELATION;
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
