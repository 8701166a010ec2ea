package dev.rowan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows of a table are found by the key of what refers to them.
 *
 * @param target the table whose rows are found
 * @param columns the columns that hold the key; with a junction those of the other entity, whose
 *     types the junction's columns have
 * @param junction the table between, or null
 */
record Link(
    EntityTable<?> target, List<? extends EntityColumn<?>> columns, @Nullable Junction junction) {

  Link(EntityTable<?> target, List<? extends EntityColumn<?>> columns) {
    this(target, columns, null);
  }

  /** Whether the columns that hold the key are among those of the entity. */
  boolean isInRow() {
    return junction == null && target.columns().containsAll(columns);
  }

  /** The table whose columns hold the key: that of the rows, or the one between. */
  String sqlName() {
    return junction == null ? target.sqlName() : junction.sqlName();
  }

  /** What stands in the from clause of a select of the key. */
  String fromItem() {
    return junction == null ? target.fromItem() : junction.sqlName();
  }

  /** The name of the table there. */
  String alias() {
    return junction == null && target.joined() != null
        ? Identifiers.quoted(target.name())
        : sqlName();
  }

  /** The names of the columns that hold the key. */
  List<String> names() {
    return junction == null ? Keys.names(columns) : junction.columns();
  }

  /**
   * Appends {@code join posts_tags on posts_tags.tag_id = tags.id}, if there is a table between,
   * and returns its alias.
   */
  @Nullable String renderJoin(Renderer out) {
    if (junction == null) {
      return null;
    }
    String alias = out.needNames().newAlias(junction.name());
    out.append(" join ").append(Renderer.aliased(junction.sqlName(), junction.name(), alias));
    out.append(" on ");
    List<EntityColumn<?>> key = target.primaryKey();
    for (int i = 0; i < key.size(); i++) {
      out.append(i == 0 ? "" : " and ");
      out.qualified(alias, junction.targetColumns().get(i)).append(" = ").expression(key.get(i));
    }
    return alias;
  }

  /** Appends one column that holds the key. */
  void renderColumn(Renderer out, int index, @Nullable String alias) {
    if (junction == null || alias == null) {
      out.expression(columns.get(index));
    } else {
      out.qualified(alias, junction.columns().get(index));
    }
  }
}
