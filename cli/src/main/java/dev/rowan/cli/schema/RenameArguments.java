package dev.rowan.cli.schema;

import dev.rowan.cli.console.Failure;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Renames;
import java.util.ArrayList;
import java.util.List;

/** What {@code --rename} says: {@code users=member}, {@code member.mail=email}. */
final class RenameArguments {
  private RenameArguments() {}

  static Renames parse(List<String> arguments) {
    List<Renames.TableRename> tables = new ArrayList<>();
    List<Renames.ColumnRename> columns = new ArrayList<>();
    for (String argument : arguments) {
      String[] sides = argument.split("=", 2);
      if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw Failure.usage("--rename is old=new, such as users.mail=email, not " + argument);
      }
      int point = sides[0].lastIndexOf('.');
      boolean isTable = point < 0 || sides[1].contains(".");
      if (isTable) {
        tables.add(new Renames.TableRename(name(sides[0]), name(sides[1])));
      } else {
        QualifiedName table = name(sides[0].substring(0, point));
        columns.add(
            new Renames.ColumnRename(
                table, sides[0].substring(point + 1).strip(), sides[1].strip()));
      }
    }
    return new Renames(tables, columns);
  }

  private static QualifiedName name(String text) {
    return QualifiedName.parse(text.strip());
  }
}
