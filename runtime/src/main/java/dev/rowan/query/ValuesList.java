package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/** {@code values (…), (…)}. */
record ValuesList(List<Selection<?>> rows) implements SelectTree {

  /** With one more row. */
  ValuesList with(Selection<?> row) {
    List<Selection<?>> all = new ArrayList<>(rows);
    all.add(row);
    return new ValuesList(List.copyOf(all));
  }

  @Override
  public Leaves leaves() {
    return new Leaves(rows.get(0));
  }

  @Override
  public boolean needsColumnNames() {
    return true;
  }

  @Override
  public void render(Renderer out, boolean isNamed) {
    for (int i = 0; i < rows.size(); i++) {
      out.append(i == 0 ? "values (" : ", (");
      Template.list(new Leaves(rows.get(i)).expressions()).render(out);
      out.append(")");
    }
  }
}
