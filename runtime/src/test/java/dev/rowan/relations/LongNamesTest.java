package dev.rowan.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.ToManyRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table whose name has all bytes that the server keeps needs names of its own in subqueries. */
final class LongNamesTest {

  private static final String NAME = "n" + "\u00e9".repeat(31);

  @Test
  void aliasesAreShortEnoughForANumber() {
    try (Blog blog = new Blog()) {
      blog.run("create table \"" + NAME + "\" (id bigint primary key, parent bigint)");
      blog.run("insert into \"" + NAME + "\" values (1, null), (2, 1), (3, 2)");
      Nodes nodes = Nodes.NODES;
      assertThat(blog.all(nodes).where(nodes.below().isNotEmpty()).orderBy(nodes.id.asc()).list())
          .containsExactly(1L, 2L);
      assertThat(blog.all(nodes).where(nodes.below().any(nodes.below().any())).list())
          .containsExactly(1L);
    }
  }

  /** A table of which only the ids are read. */
  private static final class Nodes extends EntityTable<Long> {
    static final Nodes NODES = new Nodes();

    final NumberColumn<Long> id = bigint("id");
    final NumberColumn<Long> parent = bigint("parent");

    private Nodes() {
      super("", NAME, new Ids(), null);
      primaryKey(id);
    }

    Many<Long> below() {
      return many(new Below());
    }
  }

  private static final class Ids implements ReadOnlyMapper<Long> {
    @Override
    public Long read(Row row) {
      return row.getLong(1);
    }

    @Override
    public Object key(Long id) {
      return id;
    }
  }

  private static final class Below extends ToManyRelation.OneToMany<Long, Long, List<Long>> {
    Below() {
      super("below", "above", "parent");
    }

    @Override
    protected EntityTable<Long> target() {
      return Nodes.NODES;
    }

    @Override
    protected List<Long> collect(List<Long> found) {
      return found;
    }

    @Override
    protected void set(Long id, List<Long> others) {
      throw new UnsupportedOperationException("nothing is fetched");
    }
  }
}
