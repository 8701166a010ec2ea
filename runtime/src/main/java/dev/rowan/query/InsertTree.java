package dev.rowan.query;

import java.util.List;

/**
 * {@code insert into … (…) values …} or {@code select …}.
 *
 * @param columns the columns of which it speaks; others get their defaults
 * @param rows what follows the columns
 */
record InsertTree(
    EntityTable<?> table,
    List<EntityColumn<?>> columns,
    Part rows,
    boolean skipsConflicts,
    List<Cte> ctes)
    implements ChangeTree {

  @Override
  public boolean isEmpty() {
    return rows instanceof InsertRows values && values.rows().isEmpty();
  }

  /** The same, that leaves out what is there already. */
  InsertTree skippingConflicts() {
    return new InsertTree(table, columns, rows, true, ctes);
  }

  @Override
  public void render(Renderer out, Part returning) {
    out.append("insert into ").append(table.sqlName());
    if (!table.alias().equals(table.name())) {
      out.append(" as ").append(Identifiers.quoted(table.alias()));
    }
    renderRows(out);
    out.append(skipsConflicts ? " on conflict do nothing" : "");
    out.openTarget(table);
    returning.render(out);
    out.endSelect();
  }

  private void renderRows(Renderer out) {
    Discriminator discriminator = table.filter();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).renderTarget(out.append(i == 0 ? " (" : ", "));
    }
    if (discriminator != null) {
      out.append(columns.isEmpty() ? " (" : ", ").append(discriminator.sqlName());
    }
    out.append(columns.isEmpty() && discriminator == null ? " " : ") ");
    if (discriminator == null) {
      rows.render(out);
    } else {
      renderRows(out, discriminator);
    }
  }

  /** Rows of one subtype say so themselves; of a select, each. */
  private void renderRows(Renderer out, Discriminator discriminator) {
    String value = discriminator.value();
    if (columns.isEmpty()) {
      out.append("values (" + value + ")");
    } else if (rows instanceof InsertRows values) {
      values.withLast(to -> to.append(value)).render(out);
    } else {
      rows.render(out.append("select given.*, " + value + " from ("));
      out.append(") as given");
    }
  }
}
