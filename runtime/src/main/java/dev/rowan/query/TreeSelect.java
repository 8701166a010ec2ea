package dev.rowan.query;

import java.util.List;

/**
 * The recursive query of a tree: the rows of a select that a walk reaches, each with its path. It
 * does not go on behind a row that is deleted, unless these are asked for.
 */
record TreeSelect(
    Select select, ToOneRelation<?, ?> parent, Direction direction, Predicate start, int most) {

  enum Direction {
    UP,
    DOWN
  }

  Renderer render() {
    Renderer out = new Renderer(true);
    EntityTable<?> table = select.table();
    out.append("select ").open(table);
    String tree = out.newAlias("tree");
    select.plan().renderColumns(out);
    List<EntityColumn<?>> key = table.primaryKey();
    for (int i = 0; i < key.size(); i++) {
      out.append(", ").qualified(tree, "path_" + i);
    }
    out.from();
    out.append(" join (");
    renderWalk(out);
    out.append(") as ").append(Identifiers.quoted(tree)).append(" on ");
    for (int i = 0; i < key.size(); i++) {
      out.append(i == 0 ? "" : " and ");
      out.qualified(tree, "key_" + i).append(" = ").expression(key.get(i));
    }
    out.endFrom();
    Predicate condition = select.condition();
    if (condition != NoCondition.INSTANCE) {
      out.append(" where ").predicate(condition);
    }
    renderOrder(out, tree);
    select.renderPart(out, select.limit());
    return out.endSelect();
  }

  /** By depth and the order of the query, or that of the keys when it has none. */
  private void renderOrder(Renderer out, String tree) {
    out.append(" order by ").qualified(tree, "depth");
    for (Order order : select.order()) {
      out.append(", ");
      order.render(out);
    }
    for (int i = 0; select.order().isEmpty() && i < select.table().primaryKey().size(); i++) {
      out.append(", ").qualified(tree, "path_" + i);
    }
  }

  /** A row may be reached from several starts: the nearest counts. */
  private void renderWalk(Renderer out) {
    String walk = Identifiers.quoted(out.newAlias("walk"));
    String key = numbered("key_");
    String path = numbered("path_");
    out.append("with recursive " + walk + "(" + key + ", " + path + ", depth) as (");
    renderStart(out);
    out.append(" union all ");
    renderStep(out, walk);
    out.append(") cycle " + key + " set is_cycle using steps");
    out.append(" select distinct on (" + key + ") " + key + ", " + path + ", depth from " + walk);
    out.append(" where depth > 0 and not is_cycle order by " + key + ", depth, " + path);
  }

  private void renderStart(Renderer out) {
    EntityTable<?> table = select.table();
    out.append("select ").open(table);
    for (EntityColumn<?> column : table.primaryKey()) {
      out.expression(column).append(", ");
    }
    for (EntityColumn<?> column : table.primaryKey()) {
      String type = column.type().name();
      out.append("array_append('{}'::" + type + "[], ").expression(column);
      out.append("::" + type + "), ");
    }
    out.append("0").from();
    Predicate begin =
        Predicate.all(start, (select.life() == Life.ALIVE ? Life.ALIVE : Life.ANY).of(table));
    if (begin != NoCondition.INSTANCE) {
      out.append(" where ").predicate(begin);
    }
    out.endSelect();
  }

  /** Down: from a key to the rows that refer to it. Up: to what the row of the key refers to. */
  private void renderStep(Renderer out, String walk) {
    EntityTable<?> table = select.table();
    String alias = out.newAlias(table.name());
    List<String> key = Keys.names(table.primaryKey());
    List<String> reference = parent.columns(table);
    List<String> found = direction == Direction.DOWN ? key : reference;
    out.append("select ");
    for (String column : found) {
      out.qualified(alias, column).append(", ");
    }
    for (int i = 0; i < found.size(); i++) {
      out.append("array_append(" + walk + ".path_" + i + ", ").qualified(alias, found.get(i));
      out.append("::" + table.primaryKey().get(i).type().name() + "), ");
    }
    out.append(walk + ".depth + 1 from " + walk + " join ");
    out.append(table.fromItem(alias, false)).append(" on ");
    for (int i = 0; i < key.size(); i++) {
      String column = (direction == Direction.DOWN ? reference : key).get(i);
      out.append(i == 0 ? "" : " and ");
      out.qualified(alias, column).append(" = " + walk + ".key_" + i);
    }
    Discriminator discriminator = table.filter();
    if (discriminator != null) {
      discriminator.render(out.append(" and "), alias);
    }
    DeleteMark mark = table.deleteMark();
    if (mark != null && select.life() == Life.ALIVE) {
      mark.renderAlive(out.append(" and "), alias);
    }
    if (direction == Direction.UP) {
      for (String column : reference) {
        out.append(" and ").qualified(alias, column).append(" is not null");
      }
    }
    if (most < Integer.MAX_VALUE) {
      out.append(" where " + walk + ".depth < " + most);
    }
  }

  private String numbered(String name) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < select.table().primaryKey().size(); i++) {
      columns.append(i == 0 ? "" : ", ").append(name).append(i);
    }
    return columns.toString();
  }
}
