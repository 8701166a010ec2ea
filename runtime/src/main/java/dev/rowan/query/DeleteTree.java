package dev.rowan.query;

import java.util.List;

/** {@code delete from … using … where …}. */
record DeleteTree(TargetRows rows) implements ChangeTree {

  @Override
  public EntityTable<?> table() {
    return rows.table();
  }

  @Override
  public List<Cte> ctes() {
    return rows.ctes();
  }

  @Override
  public void render(Renderer out, Part returning) {
    JoinedTables joined = table().joined();
    if (joined != null) {
      new JoinedWrite(rows, joined).delete(out);
      return;
    }
    rows.renderTable(out.append("delete from "));
    rows.renderOthers(out, " using ");
    returning.render(out);
    out.endSelect();
  }
}
