package dev.rowan.query;

import java.util.List;

/** The recursive query of a tree: the rows of a select that a walk reaches, each with its depth. */
record TreeSelect(
    Select select, ToOneRelation<?, ?> parent, Direction direction, Predicate start, int most) {

  enum Direction {
    UP,
    DOWN
  }

  Renderer render() {
    Renderer out = new Renderer(true);
    Table<?> table = select.table();
    out.append("select ").open(table);
    String tree = out.newAlias("tree");
    select.plan().renderColumns(out);
    out.append(", ").qualified(tree, "depth").from();
    out.append(" join (");
    renderWalk(out);
    out.append(") as ").append(Identifiers.quoted(tree)).append(" on ");
    List<Column<?>> key = table.primaryKey();
    for (int i = 0; i < key.size(); i++) {
      out.append(i == 0 ? "" : " and ");
      out.qualified(tree, "key_" + i).append(" = ").expression(key.get(i));
    }
    out.endFrom();
    if (select.where() != NoCondition.INSTANCE) {
      out.append(" where ").predicate(select.where());
    }
    out.append(" order by ").qualified(tree, "depth");
    for (Order order : select.order()) {
      out.append(", ");
      order.render(out);
    }
    select.renderPart(out, select.limit());
    return out.endSelect();
  }

  /** A row may be reached from several starts: the nearest counts. */
  private void renderWalk(Renderer out) {
    String walk = Identifiers.quoted(out.newAlias("walk"));
    String key = keyColumns();
    out.append("with recursive " + walk + "(" + key + ", depth) as (");
    renderStart(out);
    out.append(" union all ");
    renderStep(out, walk);
    out.append(") cycle " + key + " set is_cycle using steps");
    out.append(" select " + key + ", min(depth) as depth from " + walk);
    out.append(" where depth > 0 and not is_cycle group by " + key);
  }

  private void renderStart(Renderer out) {
    Table<?> table = select.table();
    out.append("select ").open(table);
    for (Column<?> column : table.primaryKey()) {
      out.expression(column).append(", ");
    }
    out.append("0").from();
    if (start != NoCondition.INSTANCE) {
      out.append(" where ").predicate(start);
    }
    out.endSelect();
  }

  /** Down: from a key to the rows that refer to it. Up: to what the row of the key refers to. */
  private void renderStep(Renderer out, String walk) {
    Table<?> table = select.table();
    String alias = out.newAlias(table.name());
    List<String> key = Keys.names(table.primaryKey());
    List<String> reference = parent.columns(table);
    out.append("select ");
    for (String column : direction == Direction.DOWN ? key : reference) {
      out.qualified(alias, column).append(", ");
    }
    out.append(walk + ".depth + 1 from " + walk + " join ");
    out.append(Renderer.aliased(table.sqlName(), table.name(), alias)).append(" on ");
    for (int i = 0; i < key.size(); i++) {
      String column = (direction == Direction.DOWN ? reference : key).get(i);
      out.append(i == 0 ? "" : " and ");
      out.qualified(alias, column).append(" = " + walk + ".key_" + i);
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

  private String keyColumns() {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < select.table().primaryKey().size(); i++) {
      columns.append(i == 0 ? "" : ", ").append("key_").append(i);
    }
    return columns.toString();
  }
}
