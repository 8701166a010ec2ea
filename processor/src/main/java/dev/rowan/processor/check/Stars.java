package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.sql.check.ResultColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the columns where a query has a {@code *}: the order of the table's columns, and what else
 * it has, is not known while compiling.
 */
final class Stars {

  private Stars() {}

  /** What stands in their place. */
  static List<Edit> edits(String text, List<ResultColumn> columns) {
    Map<Integer, List<ResultColumn>> stars =
        columns.stream()
            .filter(column -> isStar(text, column))
            .collect(
                Collectors.groupingBy(
                    ResultColumn::offset, LinkedHashMap::new, Collectors.toList()));
    List<Edit> edits = new ArrayList<>();
    stars.forEach((offset, star) -> edits.add(edit(text, star)));
    return edits;
  }

  private static Edit edit(String text, List<ResultColumn> star) {
    int start = star.get(0).offset();
    int end = start + star.get(0).length();
    String written = text.substring(start, end - 1);
    boolean isOfOne = star.stream().map(ResultColumn::owner).distinct().count() == 1;
    String list =
        star.stream()
            .map(
                column ->
                    (written.isBlank() && !isOfOne ? qualifier(column) : written)
                        + Identifiers.quoted(column.name()))
            .collect(Collectors.joining(", "));
    return new Edit(start, end, list);
  }

  private static String qualifier(ResultColumn column) {
    return column.owner().isEmpty() ? "" : Identifiers.quoted(column.owner()) + ".";
  }

  /**
   * The columns where a star stands for those that the entity has of its table, in their order.
   * Other entities may map more of it.
   */
  static List<ResultColumn> of(EntityModel entity, String text, List<ResultColumn> columns) {
    List<String> own = entity.read();
    List<ResultColumn> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); ) {
      int end = i + 1;
      while (end < columns.size() && isSameStar(columns.get(i), columns.get(end))) {
        end++;
      }
      List<ResultColumn> run = columns.subList(i, end);
      boolean isOwn = isStar(text, run.get(0)) && isOf(entity, run.get(0));
      all.addAll(isOwn ? sorted(run, own) : run);
      i = end;
    }
    return all;
  }

  private static List<ResultColumn> sorted(List<ResultColumn> star, List<String> own) {
    return own.stream()
        .flatMap(name -> star.stream().filter(column -> column.name().equals(name)).limit(1))
        .toList();
  }

  private static boolean isSameStar(ResultColumn a, ResultColumn b) {
    return a.offset() == b.offset() && a.owner().equals(b.owner());
  }

  private static boolean isOf(EntityModel entity, ResultColumn column) {
    TableName table = entity.table();
    return column
        .source()
        .map(s -> new TableName(s.table().schema(), s.table().name()))
        .filter(table::equals)
        .isPresent();
  }

  private static boolean isStar(String text, ResultColumn column) {
    int end = column.offset() + column.length();
    return column.length() > 0 && end <= text.length() && text.charAt(end - 1) == '*';
  }
}
