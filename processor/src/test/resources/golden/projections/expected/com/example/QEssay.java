package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.EnumType;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ComparableColumn;
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

/** The table {@code essays} and its columns, for queries for {@link Essay}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEssay extends EntityTable<Essay> {
  /** The table. */
  public static final QEssay ESSAY = new QEssay(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final ComparableColumn<Essay.Status> status = comparable("status", RowMapper.STATUS);
  public final NumberColumn<Long> views = bigint("views");
  public final NumberColumn<Long> essayistId = bigint("essayist_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QEssay(@Nullable Join join) {
    super("", "essays", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(views);
  }

  /** The table under another name, to stand in a query once more. */
  public QEssay as(String name) {
    return new QEssay(aliased(name));
  }

  /** The path to the {@code essayist}, which is joined when it is used. */
  public QEssayist essayist() {
    return new QEssayist(join(RowMapper.ESSAYIST_RELATION));
  }

  /** The path to the {@code themes}. */
  public Many<Theme> themes() {
    return many(RowMapper.THEMES_RELATION);
  }

  @Override
  protected EntityRepository<Essay, ?> repository(Database database) {
    return new EssayRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "essayist" -> essayist();
      default -> null;
    };
  }

  /** Reads {@link Essay} from rows of the table {@code essays}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Essay> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final EnumType<Essay.Status> STATUS = EnumType.text(Essay.Status.values());
    static final EssayistRelation ESSAYIST_RELATION = new EssayistRelation();
    static final ThemesRelation THEMES_RELATION = new ThemesRelation();

    private RowMapper() {}

    @Override
    public Essay read(Row row) {
      Essay essay = new Essay();
      essay.id = row.getLong(1);
      essay.title = row.getString(2);
      essay.status = row.get(3, STATUS);
      essay.views = row.getLong(4);
      if (!row.isFetched(ESSAYIST_RELATION)) {
        essay.essayist = QEssayist.RowMapper.INSTANCE.reference(row.getLongOrNull(5));
      }
      return essay;
    }

    @Override
    public @Nullable Object key(Essay essay) {
      return essay.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Essay reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Essay essay = new Essay();
      essay.id = id;
      return essay;
    }

    @Override
    public @Nullable Essay unfetched(Essay essay) {
      return reference(essay.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Essay essay) {
      insert.setString(1, essay.title);
      insert.set(2, STATUS, essay.status);
      insert.setLong(3, essay.views);
      insert.setKey(4, SqlTypes.BIGINT,
          ForeignKeys.of(essay.essayist, QEssayist.RowMapper.INSTANCE));
    }

    @Override
    public void bindUpdate(SqlStatement update, Essay essay) {
      bindInsert(update, essay);
      update.setLong(5, essay.id);
    }

    @Override
    public Essay readInserted(Row row, Essay essay) {
      essay.id = row.getLong(1);
      return essay;
    }

    static final class EssayistRelation extends ToOneRelation.Owning<Essay, Essayist> {
      EssayistRelation() {
        super("essayist", false, "essayist_id");
      }

      @Override
      protected EntityTable<Essayist> target() {
        return QEssayist.ESSAYIST;
      }

      @Override
      protected void set(Essay essay, Essayist essayist) {
        essay.essayist = essayist;
      }

      @Override
      public List<Essayist> loaded(Essay essay) {
        return Lazies.one(essay.essayist);
      }
    }

    static final class ThemesRelation extends ToManyRelation.ManyToMany<Essay, Theme, Set<Theme>> {
      ThemesRelation() {
        super("themes", new Junction("", "essays_theme", List.of("essay_id"), List.of("theme_id")));
      }

      @Override
      protected EntityTable<Theme> target() {
        return QTheme.THEME;
      }

      @Override
      protected EntityTable<Essay> source() {
        return QEssay.ESSAY;
      }

      @Override
      protected Set<Theme> collect(List<Theme> found) {
        return new LinkedHashSet<>(found);
      }

      @Override
      protected void set(Essay essay, Set<Theme> themes) {
        essay.themes = themes;
      }

      @Override
      public Collection<Theme> loaded(Essay essay) {
        return essay.themes;
      }
    }
  }
}
