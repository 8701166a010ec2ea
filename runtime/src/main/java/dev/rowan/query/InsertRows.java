package dev.rowan.query;

import java.util.List;

/** {@code values (…), (…)}: the rows of an insert. */
record InsertRows(List<List<Part>> rows) implements Part {

  /** With one more row. */
  InsertRows with(List<Part> row) {
    return new InsertRows(TargetRows.added(rows, List.of(row)));
  }

  /** With one more column that is the same in all rows. */
  InsertRows withLast(Part value) {
    return new InsertRows(rows.stream().map(row -> TargetRows.added(row, List.of(value))).toList());
  }

  @Override
  public void render(Renderer out) {
    if (rows.isEmpty()) {
      throw new IllegalStateException("An insert without a row is no part of a statement");
    }
    for (int i = 0; i < rows.size(); i++) {
      out.append(i == 0 ? "values " : ", ");
      List<Part> row = rows.get(i);
      for (int j = 0; j < row.size(); j++) {
        out.append(j == 0 ? "(" : ", ");
        row.get(j).render(out);
      }
      out.append(")");
    }
  }
}
