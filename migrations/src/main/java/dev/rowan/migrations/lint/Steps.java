package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.query.Identifiers;

/** Texts that several rules write. */
final class Steps {
  /** The first line of a file whose statements run one by one. */
  static final String ALONE = "-- rowan: no transaction\n";

  /** How rows are filled that are there. */
  static final String FILL = "-- then fill the rows that are there in batches: a DataMigration\n";

  private Steps() {}

  /** A name as it stands in SQL. */
  static String quoted(String name) {
    return name.isEmpty() ? "…" : Identifiers.quoted(name);
  }

  /** The name of a table or the like as it stands in SQL. */
  static String name(QualifiedName name) {
    return name.schema().isEmpty()
        ? quoted(name.name())
        : quoted(name.schema()) + "." + quoted(name.name());
  }

  /** The condition that takes the place of a lock while rows are looked at. */
  static String notNull(AlterTable alter, String column) {
    String name = quoted(column);
    String constraint = quoted(alter.table().name() + "_" + column + "_set");
    return """
        %1$s add constraint %2$s check (%3$s is not null) not valid;
        %1$s validate constraint %2$s;
        %1$s alter column %3$s set not null;
        %1$s drop constraint %2$s;
        """
        .formatted(alter.sql(), constraint, name);
  }

  /** What lets old code and new code run side by side while a column becomes another. */
  static String newColumn(AlterTable alter, String column, String type) {
    String name = quoted(column);
    return """
        %s add column %s %s;
        -- release code, or a trigger, that writes both %s and the new column
        %s-- release code that reads the new column alone
        %s drop column %s; -- in a later migration
        """
        .formatted(alter.sql(), quoted(column + "_new"), type, name, FILL, alter.sql(), name);
  }
}
