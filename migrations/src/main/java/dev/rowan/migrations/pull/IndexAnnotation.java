package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an index as an annotation, as far as one can say it. */
final class IndexAnnotation {
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<column>[a-z_][a-z0-9_$]*|\"(?:[^\"]|\"\")+\")(?<order>( asc| desc)?"
              + "( nulls (first|last))?)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> METHODS =
      Set.of("btree", "hash", "gin", "gist", "spgist", "brin");

  private final EntityDraft draft;
  private final Index index;
  private final List<String> keys = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<String> include = new ArrayList<>();
  private String expression = "";
  private String obstacle = "";

  IndexAnnotation(EntityDraft draft, Index index) {
    this.draft = draft;
    this.index = index;
    index.keys().forEach(this::addKey);
    index.include().forEach(column -> include.add(property(column)));
    if (!METHODS.contains(index.method())) {
      obstacle = "its method is " + index.method();
    } else if (!index.options().isEmpty()) {
      obstacle = "it has the storage parameters " + String.join(", ", index.options());
    } else if (!index.isNullsDistinct()) {
      obstacle = "NULL equals NULL in it";
    }
  }

  /** Why no annotation can say it; empty when one can. */
  String obstacle() {
    return obstacle;
  }

  private void addKey(String key) {
    Matcher matcher = COLUMN.matcher(key);
    if (matcher.matches() && expression.isEmpty()) {
      String column = unquoted(matcher.group("column"));
      columns.add(column);
      keys.add(property(column) + matcher.group("order").toLowerCase(Locale.ROOT));
    } else if (expression.isEmpty() && key.endsWith(")") && !key.matches(".*_ops\\(.*")) {
      columns.add("expr");
      expression = Expressions.bare(key);
    } else {
      obstacle = "an annotation has no word for the key " + key;
    }
  }

  private String property(String column) {
    List<String> properties = draft.properties(List.of(column)).orElse(List.of());
    if (properties.isEmpty()) {
      obstacle = "the column " + column + " is left out";
      return column;
    }
    return properties.get(0);
  }

  Annotation annotation() {
    List<Annotation.Member> members = new ArrayList<>();
    if (!keys.isEmpty()) {
      members.add(Annotation.texts("value", keys));
    }
    if (!expression.isEmpty()) {
      members.add(Annotation.text("expression", expression));
    }
    if (index.isUnique()) {
      members.add(Annotation.code("unique", "true"));
    }
    if (!index.method().equals("btree")) {
      members.add(Annotation.text("method", index.method()));
    }
    if (index.where() != null) {
      members.add(Annotation.text("where", Expressions.bare(index.where())));
    }
    if (!include.isEmpty()) {
      members.add(Annotation.texts("include", include));
    }
    if (!index.name().equals(ObjectNames.of(draft.table().name(), columns, "idx"))) {
      members.add(Annotation.text("name", SqlNames.written(index.name())));
    }
    return Annotation.of("Index", members);
  }

  /** The columns of an index that is nothing but a list of columns; none of any other. */
  static List<String> plainColumns(Index index) {
    boolean isPlain =
        !index.isUnique()
            && index.method().equals("btree")
            && index.include().isEmpty()
            && index.where() == null
            && index.options().isEmpty();
    List<String> columns = new ArrayList<>();
    for (String key : index.keys()) {
      Matcher matcher = COLUMN.matcher(key);
      if (!isPlain || !matcher.matches() || !matcher.group("order").isEmpty()) {
        return List.of();
      }
      columns.add(unquoted(matcher.group("column")));
    }
    return columns;
  }

  private static String unquoted(String column) {
    return column.startsWith("\"")
        ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
        : column;
  }
}
