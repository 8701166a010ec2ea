package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Category}, as they would be generated. */
final class QCategory extends EntityTable<Category> {

  static final QCategory CATEGORY = new QCategory(null);

  final NumberColumn<Long> id = bigint("order");
  final TextColumn name = text("Na\"me?");
  final NumberColumn<Long> parentId = bigint("Parent Id");

  QCategory(@Nullable Join join) {
    super("My \"Schema", "select", CategoryRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  QCategory parent() {
    return new QCategory(join(CategoryRowMapper.PARENT));
  }

  Many<Category> children() {
    return many(CategoryRowMapper.CHILDREN);
  }
}
