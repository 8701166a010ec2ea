package dev.rowan.samples.pagila;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that a query must give, and rows of Java in the same form. */
final class Csv {

  private Csv() {}

  /** The rows of the expected file of this number, without the names of the columns. */
  static List<String> expected(String name) {
    try (InputStream in = Csv.class.getResourceAsStream("/queries/" + name + ".csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> rows = new ArrayList<>();
      for (String line : text.substring(text.indexOf('\n') + 1).split("\n")) {
        rows.add(line);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statement of this number, as a person wrote it. */
  static String sql(String name) {
    try (InputStream in = Csv.class.getResourceAsStream("/queries/" + name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row for each record, as psql writes it; records inside of records are more columns. */
  static List<String> rows(List<?> records) {
    return records.stream()
        .map(row -> values(row).stream().map(Csv::field).collect(Collectors.joining(",")))
        .toList();
  }

  private static List<Object> values(Object row) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object value = component.getAccessor().invoke(row);
        if (value instanceof Record inner) {
          values.addAll(values(inner));
        } else {
          values.add(value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  private static String field(Object value) {
    String text = text(value);
    return text.contains(",") || text.contains("\"") || text.contains("\n")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean truth) {
      return truth ? "t" : "f";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof MpaaRating rating) {
      return rating.name().replace('_', '-');
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Csv::text).collect(Collectors.joining(",", "{", "}"));
    }
    return value.toString();
  }
}
