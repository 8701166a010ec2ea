package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a table or a column another name wherever a schema mentions it, as the server does. */
final class Renaming {

  private final QualifiedName table;
  private final UnaryOperator<QualifiedName> tables;
  private final UnaryOperator<String> columns;
  private final UnaryOperator<String> expressions;

  private Renaming(
      QualifiedName table,
      UnaryOperator<QualifiedName> tables,
      UnaryOperator<String> columns,
      UnaryOperator<String> expressions) {
    this.table = table;
    this.tables = tables;
    this.columns = columns;
    this.expressions = expressions;
  }

  static Renaming of(Renames.TableRename rename) {
    return new Renaming(
        rename.from(),
        name -> name.equals(rename.from()) ? rename.to() : name,
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }

  static Renaming of(Renames.ColumnRename rename) {
    Pattern old =
        Pattern.compile(
            "(?<![\\w\"'.])" + Pattern.quote(Identifiers.quoted(rename.from())) + "(?![\\w\"'(])");
    String young = Matcher.quoteReplacement(Identifiers.quoted(rename.to()));
    return new Renaming(
        rename.table(),
        UnaryOperator.identity(),
        column -> column.equals(rename.from()) ? rename.to() : column,
        text -> old.matcher(text).replaceAll(young));
  }

  SchemaModel rename(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas(),
        schema.extensions(),
        schema.enums(),
        schema.composites(),
        schema.domains(),
        schema.sequences().stream().map(this::sequence).toList(),
        schema.tables().stream().map(this::table).toList(),
        schema.views().stream().map(this::view).toList());
  }

  private Sequence sequence(Sequence sequence) {
    Sequence.Owner owner = sequence.owner();
    return owner == null
        ? sequence
        : new Sequence(
            sequence.name(),
            sequence.options(),
            new Sequence.Owner(tables.apply(owner.table()), column(owner.table(), owner.column())));
  }

  private Table table(Table old) {
    boolean isIt = old.name().equals(table);
    TableKind kind = old.kind();
    Partition partition = kind.partition();
    return new Table(
        tables.apply(old.name()),
        isIt ? old.columns().stream().map(this::column).toList() : old.columns(),
        isIt ? key(old.primaryKey()) : old.primaryKey(),
        isIt
            ? old.uniqueKeys().stream().map(k -> Objects.requireNonNull(key(k))).toList()
            : old.uniqueKeys(),
        old.foreignKeys().stream().map(k -> foreignKey(old.name(), k)).toList(),
        isIt ? old.checks().stream().map(this::check).toList() : old.checks(),
        old.exclusions(),
        isIt ? old.indexes().stream().map(this::index).toList() : old.indexes(),
        new TableKind(
            kind.isUnlogged(),
            kind.partitionBy() == null || !isIt
                ? kind.partitionBy()
                : expressions.apply(kind.partitionBy()),
            partition == null
                ? null
                : new Partition(tables.apply(partition.parent()), partition.bound()),
            kind.inherits().stream().map(tables).toList(),
            kind.options()),
        old.comment());
  }

  private View view(View view) {
    return new View(
        view.name(),
        view.isMaterialized(),
        view.columns(),
        view.query(),
        view.options(),
        view.reads().stream().map(tables).toList(),
        view.indexes(),
        view.comment());
  }

  private Column column(Column column) {
    ColumnValue value = column.value();
    return new Column(
        columns.apply(column.name()),
        column.type(),
        column.isNotNull(),
        value instanceof ColumnValue.Computed computed
            ? new ColumnValue.Computed(expressions.apply(computed.expression()))
            : value,
        column.collation(),
        column.comment());
  }

  private String column(QualifiedName of, String column) {
    return of.equals(table) ? columns.apply(column) : column;
  }

  private List<String> columns(QualifiedName of, List<String> names) {
    return names.stream().map(c -> column(of, c)).toList();
  }

  private @Nullable UniqueKey key(@Nullable UniqueKey key) {
    return key == null
        ? null
        : new UniqueKey(
            key.name(), columns(table, key.columns()), key.isNullsDistinct(), key.timing());
  }

  private ForeignKey foreignKey(QualifiedName of, ForeignKey key) {
    return new ForeignKey(
        key.name(),
        columns(of, key.columns()),
        tables.apply(key.table()),
        columns(key.table(), key.references()),
        key.onDelete(),
        key.onUpdate(),
        key.isFull(),
        key.timing(),
        key.isValidated());
  }

  private Check check(Check check) {
    return new Check(check.name(), expressions.apply(check.condition()), check.isValidated());
  }

  private Index index(Index index) {
    return new Index(
        index.name(),
        index.isUnique(),
        index.method(),
        index.keys().stream().map(expressions).toList(),
        index.include().stream().map(expressions).toList(),
        index.isNullsDistinct(),
        index.options(),
        index.where() == null ? null : expressions.apply(index.where()));
  }
}
