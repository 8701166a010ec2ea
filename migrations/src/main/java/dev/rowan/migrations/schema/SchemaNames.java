package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves everything of one schema to another, in names and in the texts of types and expressions.
 */
final class SchemaNames {

  private final String from;
  private final String to;
  private final Pattern old;
  private final String young;

  private SchemaNames(String from, String to) {
    this.from = from;
    this.to = to;
    this.old =
        Pattern.compile("(?<![\\w\".])" + Pattern.quote(Identifiers.quoted(from)) + "(?=\\.)");
    this.young = Matcher.quoteReplacement(Identifiers.quoted(to));
  }

  static SchemaModel replace(SchemaModel schema, String from, String to) {
    return new SchemaNames(from, to).model(schema);
  }

  private SchemaModel model(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas().stream().map(s -> s.equals(from) ? to : s).toList(),
        schema.extensions(),
        schema.enums().stream()
            .map(e -> new EnumType(name(e.name()), e.labels(), e.comment()))
            .toList(),
        schema.composites().stream()
            .map(c -> new CompositeType(name(c.name()), columns(c.attributes())))
            .toList(),
        schema.domains().stream().map(this::domain).toList(),
        schema.sequences().stream().map(this::sequence).toList(),
        schema.tables().stream().map(this::table).toList(),
        schema.views().stream().map(this::view).toList());
  }

  private QualifiedName name(QualifiedName name) {
    return name.schema().equals(from) ? new QualifiedName(to, name.name()) : name;
  }

  private @Nullable QualifiedName nameOrNull(@Nullable QualifiedName name) {
    return name == null ? null : name(name);
  }

  private String text(String sql) {
    return old.matcher(sql).replaceAll(young);
  }

  private @Nullable String textOrNull(@Nullable String sql) {
    return sql == null ? null : text(sql);
  }

  private Domain domain(Domain domain) {
    return new Domain(
        name(domain.name()),
        text(domain.type()),
        domain.isNotNull(),
        textOrNull(domain.defaultValue()),
        checks(domain.checks()));
  }

  private Sequence sequence(Sequence sequence) {
    Sequence.Owner owner = sequence.owner();
    return new Sequence(
        name(sequence.name()),
        sequence.options(),
        owner == null ? null : new Sequence.Owner(name(owner.table()), owner.column()));
  }

  private Table table(Table table) {
    return new Table(
        name(table.name()),
        columns(table.columns()),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys().stream().map(this::foreignKey).toList(),
        checks(table.checks()),
        table.exclusions().stream()
            .map(e -> new Exclusion(e.name(), text(e.definition())))
            .toList(),
        indexes(table.indexes()),
        kind(table.kind()),
        table.comment());
  }

  private TableKind kind(TableKind kind) {
    Partition partition = kind.partition();
    return new TableKind(
        kind.isUnlogged(),
        textOrNull(kind.partitionBy()),
        partition == null ? null : new Partition(name(partition.parent()), text(partition.bound())),
        kind.inherits().stream().map(this::name).toList(),
        kind.options());
  }

  private List<Column> columns(List<Column> columns) {
    return columns.stream()
        .map(
            c ->
                new Column(
                    c.name(),
                    text(c.type()),
                    c.isNotNull(),
                    value(c.value()),
                    nameOrNull(c.collation()),
                    c.comment()))
        .toList();
  }

  private @Nullable ColumnValue value(@Nullable ColumnValue value) {
    if (value instanceof ColumnValue.Default byDefault) {
      return new ColumnValue.Default(text(byDefault.expression()));
    }
    return value instanceof ColumnValue.Computed computed
        ? new ColumnValue.Computed(text(computed.expression()))
        : value;
  }

  private ForeignKey foreignKey(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        name(key.table()),
        key.references(),
        key.onDelete(),
        key.onUpdate(),
        key.isFull(),
        key.timing(),
        key.isValidated());
  }

  private List<Check> checks(List<Check> checks) {
    return checks.stream()
        .map(c -> new Check(c.name(), text(c.condition()), c.isValidated()))
        .toList();
  }

  private List<Index> indexes(List<Index> indexes) {
    return indexes.stream()
        .map(
            i ->
                new Index(
                    i.name(),
                    i.isUnique(),
                    i.method(),
                    i.keys().stream().map(this::text).toList(),
                    i.include(),
                    i.isNullsDistinct(),
                    i.options(),
                    textOrNull(i.where())))
        .toList();
  }

  private View view(View view) {
    return new View(
        name(view.name()),
        view.isMaterialized(),
        view.columns(),
        text(view.query()),
        view.options(),
        view.reads().stream().map(this::name).toList(),
        indexes(view.indexes()),
        view.comment());
  }
}
