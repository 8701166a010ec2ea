package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.sql.check.ResultColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the columns where a query has a {@code *}: the order of the table's columns, and what else
 * it has, is not known while compiling.
 */
final class Stars {

  private Stars() {}

  /** What stands in their place; empty when it is not clear how the columns are called. */
  static Optional<List<Edit>> edits(String text, List<ResultColumn> columns) {
    Map<Integer, List<ResultColumn>> stars =
        columns.stream()
            .filter(column -> isStar(text, column))
            .collect(
                Collectors.groupingBy(
                    ResultColumn::offset, LinkedHashMap::new, Collectors.toList()));
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<Integer, List<ResultColumn>> star : stars.entrySet()) {
      int offset = star.getKey();
      List<ResultColumn> of = star.getValue();
      int end = offset + of.get(0).length();
      String qualifier = text.substring(offset, end - 1);
      if (qualifier.isBlank() && !areOfOneTable(of)) {
        return Optional.empty();
      }
      String list =
          of.stream()
              .map(column -> qualifier + Identifiers.quoted(column.name()))
              .collect(Collectors.joining(", "));
      edits.add(new Edit(offset, end, list));
    }
    return Optional.of(edits);
  }

  /** The columns where those of a star that the entity does not have are left out. */
  static List<ResultColumn> of(EntityModel entity, String text, List<ResultColumn> columns) {
    List<String> own = entity.properties().stream().map(p -> p.column().name()).toList();
    return columns.stream()
        .filter(column -> !isStar(text, column) || own.contains(column.name()))
        .sorted(
            Comparator.comparingInt(ResultColumn::offset)
                .thenComparingInt(column -> own.indexOf(column.name())))
        .toList();
  }

  private static boolean isStar(String text, ResultColumn column) {
    int end = column.offset() + column.length();
    return column.length() > 0 && end <= text.length() && text.charAt(end - 1) == '*';
  }

  private static boolean areOfOneTable(List<ResultColumn> columns) {
    return columns.stream().allMatch(column -> column.source().isPresent())
        && columns.stream().map(c -> c.source().orElseThrow().table()).distinct().count() == 1;
  }
}
