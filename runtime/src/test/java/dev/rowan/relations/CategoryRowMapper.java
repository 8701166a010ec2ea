package dev.rowan.relations;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Order;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@link Category}, as it would be generated. */
final class CategoryRowMapper implements ReadOnlyMapper<Category> {

  static final CategoryRowMapper INSTANCE = new CategoryRowMapper();
  static final ParentRelation PARENT = new ParentRelation();
  static final ChildrenRelation CHILDREN = new ChildrenRelation();

  @Override
  public Category read(Row row) {
    Category category = new Category();
    category.id = row.getLong(1);
    category.name = row.getString(2);
    return category;
  }

  @Override
  public @Nullable Object key(Category entity) {
    return entity.id;
  }

  /** {@code parent}. */
  static final class ParentRelation extends ToOneRelation.Owning<Category, Category> {
    ParentRelation() {
      super("parent", false, "Parent Id");
    }

    @Override
    protected EntityTable<Category> target() {
      return QCategory.CATEGORY;
    }

    @Override
    protected void set(Category entity, @Nullable Category value) {
      entity.parent = value;
    }
  }

  /** {@code children}. */
  static final class ChildrenRelation
      extends ToManyRelation.OneToMany<Category, Category, List<Category>> {
    ChildrenRelation() {
      super("children", "parent", "Parent Id");
    }

    @Override
    protected ToOneRelation<Category, Category> back() {
      return PARENT;
    }

    @Override
    protected EntityTable<Category> target() {
      return QCategory.CATEGORY;
    }

    @Override
    protected List<Order> order() {
      return List.of(QCategory.CATEGORY.name.asc());
    }

    @Override
    protected List<Category> collect(List<Category> found) {
      return found;
    }

    @Override
    protected void set(Category entity, List<Category> others) {
      entity.children = others;
    }
  }
}
