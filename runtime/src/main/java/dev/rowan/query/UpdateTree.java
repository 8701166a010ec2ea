package dev.rowan.query;

import java.util.List;

/** {@code update … set … from … where …}. */
record UpdateTree(TargetRows rows, List<Assignment> assignments) implements ChangeTree {

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
      new JoinedWrite(rows, joined).update(out, assignments);
      return;
    }
    rows.renderTable(out.append("update "));
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      assignment.column().renderTarget(out.append(i == 0 ? " set " : ", "));
      out.append(" = ");
      assignment.value().render(out);
    }
    rows.renderOthers(out, " from ");
    returning.render(out);
    out.endSelect();
  }
}
