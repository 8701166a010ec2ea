package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes foreign keys as relations to one. */
final class ToOneProperties {
  private static final Pattern KEY_SUFFIX =
      Pattern.compile("(?<name>.+?)_?(?:_id|_uuid|_guid|_fk|_key)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID = Pattern.compile("(?<name>.{2,})id", Pattern.CASE_INSENSITIVE);

  private final ClassNames classes;
  private final boolean isRecord;
  private final String packageName;

  ToOneProperties(ClassNames classes, PullOptions options) {
    this.classes = classes;
    this.isRecord = options.isRecords();
    this.packageName = options.packageName();
  }

  /** Gives the relation a name that is free. */
  void name(EntityDraft draft, Link link) {
    boolean hasColumns = hasColumns(draft, link);
    String target = JavaNames.property(classes.entity(link.target()));
    List<String> names = new ArrayList<>();
    if (link.isSingle()) {
      String base = base(link, target);
      names.add(base);
      names.add(target);
      names.add(base + JavaNames.capital(target));
    } else {
      names.add(target);
      link.columns()
          .forEach(c -> names.add(target + "By" + JavaNames.capital(JavaNames.property(c))));
    }
    names.removeIf(name -> !hasColumns && draft.isTaken(name + "Id"));
    names.add(target + "Row");
    String name = draft.take(names.toArray(String[]::new));
    if (!hasColumns) {
      draft.reserve(name + "Id");
    }
    draft.name(link, name);
  }

  private static boolean hasColumns(EntityDraft draft, Link link) {
    return link.columns().stream().allMatch(column -> draft.property(column).isPresent());
  }

  /** The column without what says that it is a key: {@code author_id} is {@code author}. */
  private static String base(Link link, String target) {
    String column = link.columns().get(0);
    Matcher suffix = KEY_SUFFIX.matcher(column);
    if (suffix.matches()) {
      return JavaNames.property(suffix.group("name"));
    }
    Matcher id = ID.matcher(column);
    if (id.matches()) {
      String rest = JavaNames.property(id.group("name"));
      boolean isOfTarget = link.reference(column).equals(column) || target.startsWith(rest);
      return isOfTarget ? rest : JavaNames.property(column);
    }
    return JavaNames.property(column);
  }

  /** The property of a relation that has a name already. */
  Property of(EntityDraft draft, Link link) {
    String name = draft.property(link);
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(Annotation.of(link.isOne() ? "OneToOne" : "ManyToOne"));
    for (String column : link.columns()) {
      boolean isMade = link.isSingle() && SqlNames.isMade(column, name + "Id");
      if (!isMade) {
        annotations.add(joinColumn(link, column));
      }
    }
    ForeignKeyAnnotation.of(link).ifPresent(annotations::add);
    boolean isNullable = link.columns().stream().anyMatch(c -> isNullable(link.table(), c));
    JavaType entity = JavaType.of(packageName + "." + classes.entity(link.target()));
    return new Property(
        name,
        isRecord ? JavaType.of("dev.rowan.Lazy", entity) : entity,
        isNullable,
        annotations,
        "",
        comment(draft, link),
        List.of());
  }

  /** What is said of the column, where no property of its own says it. */
  private static String comment(EntityDraft draft, Link link) {
    String column = link.columns().get(0);
    Optional<Column> found =
        draft.property(column).isPresent() ? Optional.empty() : link.table().column(column);
    return found.map(Column::comment).orElse("");
  }

  private static Annotation joinColumn(Link link, String column) {
    Annotation.Member value = Annotation.text("value", SqlNames.written(column));
    return link.isSingle()
        ? Annotation.of("JoinColumn", value)
        : Annotation.of("JoinColumn", value, Annotation.text("references", link.reference(column)));
  }

  private static boolean isNullable(Table table, String column) {
    return table.column(column).filter(Column::isNotNull).isEmpty();
  }
}
