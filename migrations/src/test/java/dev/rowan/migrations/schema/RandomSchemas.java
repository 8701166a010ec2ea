package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Schemas with a bit of everything. Their names come from few, so that two have much in common. */
public final class RandomSchemas {

  private static final List<String> TABLES = List.of("users", "posts", "Odd Name", "order");
  private static final List<String> COLUMNS =
      List.of("a", "b", "c", "user", "Mixed", "with \"quote");
  private static final List<String> TYPES =
      List.of(
          "integer",
          "bigint",
          "text",
          "character varying(20)",
          "numeric(10,2)",
          "boolean",
          "timestamp with time zone",
          "uuid",
          "jsonb",
          "text[]",
          "mood",
          "mood[]",
          "positive");

  private final Random random;
  private final List<Table> tables = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();

  private RandomSchemas(Random random) {
    this.random = random;
  }

  /** Any of them. */
  public static Arbitrary<SchemaModel> any() {
    return Arbitraries.randoms().map(random -> new RandomSchemas(random).schema());
  }

  private SchemaModel schema() {
    String other = maybe() ? "shop" : "";
    EnumType mood =
        new EnumType(
            QualifiedName.of("mood"),
            pick(
                List.of(
                    List.of("sad", "ok"), List.of("sad", "so so", "ok"), List.of("ok", "it's"))),
            maybe() ? "How one feels" : null);
    Domain positive =
        new Domain(
            QualifiedName.of("positive"),
            pick(List.of("integer", "numeric")),
            false,
            maybe() ? "1" : null,
            List.of(new Check("is_positive", maybe() ? "VALUE > 0" : "VALUE >= 1", true)));
    CompositeType pair =
        new CompositeType(
            QualifiedName.of("pair"),
            List.of(Column.of("x", pick(List.of("integer", "mood"))), Column.of("y", "text")));
    for (String name : TABLES) {
      if (random.nextInt(4) > 0) {
        add(table(new QualifiedName(name.equals("posts") ? other : "", name)));
      }
    }
    List<View> views = views();
    return new SchemaModel(
        other.isEmpty() ? List.of() : List.of(other),
        List.of(),
        List.of(mood),
        maybe() ? List.of(pair) : List.of(),
        List.of(positive),
        sequences,
        tables,
        views);
  }

  private void add(Table table) {
    tables.add(table);
    if (table.kind().partitionBy() != null) {
      for (int i = 0; i < 2; i++) {
        tables.add(partition(table, i));
      }
    }
  }

  private static Table partition(Table parent, int number) {
    return new Table(
        parent.name().sibling(parent.name().name() + "_" + number),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TableKind(
            false,
            null,
            new Partition(
                parent.name(),
                "for values from (" + number * 1000 + ") to (" + (number + 1) * 1000 + ")"),
            List.of(),
            List.of()),
        null);
  }

  private Table table(QualifiedName name) {
    List<Column> columns = new ArrayList<>();
    columns.add(id(name));
    COLUMNS.stream().filter(c -> maybe()).map(this::column).forEach(columns::add);
    boolean isPartitioned = random.nextInt(5) == 0;
    String n = name.name();
    if (columns.stream().anyMatch(c -> c.name().equals("a") && c.type().equals("integer"))
        && maybe()) {
      columns.add(
          Column.of("twice", "integer")
              .with(new ColumnValue.Computed(maybe() ? "a * 2" : "a + a")));
    }
    return new Table(
        name,
        columns,
        new UniqueKey(n + (maybe() ? "_pkey" : "_key"), List.of("id"), true, Timing.IMMEDIATE),
        isPartitioned ? List.of() : uniqueKeys(n, columns),
        isPartitioned ? List.of() : foreignKeys(n, columns),
        checks(n, columns),
        List.of(),
        indexes(n, columns),
        new TableKind(
            !isPartitioned && tables.isEmpty() && random.nextInt(6) == 0,
            isPartitioned ? "range (id)" : null,
            null,
            List.of(),
            maybe() && !isPartitioned ? List.of("fillfactor=70") : List.of()),
        maybe() ? "It's a table" : null);
  }

  private Column id(QualifiedName table) {
    String type = pick(List.of("bigint", "integer"));
    Column id = Column.of("id", type).notNull();
    switch (random.nextInt(4)) {
      case 0:
        return id.with(new ColumnValue.Identity(maybe(), SequenceOptions.of(type)));
      case 1:
        SequenceOptions options = new SequenceOptions(type, 10, 10, 1, 100_000, 5, maybe());
        return id.with(new ColumnValue.Identity(true, options));
      case 2:
        QualifiedName name = table.sibling(table.name() + "_id_seq");
        sequences.add(
            new Sequence(
                name,
                SequenceOptions.of("bigint"),
                maybe() ? new Sequence.Owner(table, "id") : null));
        return id.with(new ColumnValue.Default("nextval(" + Ddl.text(name.sql()) + "::regclass)"));
      default:
        return id;
    }
  }

  private Column column(String name) {
    String type = pick(TYPES);
    return new Column(
        name,
        type,
        maybe(),
        maybe() ? byDefault(type) : null,
        null,
        maybe() ? "A 'comment' with \\ in it" : null);
  }

  private @Nullable ColumnValue byDefault(String type) {
    String value =
        switch (type) {
          case "integer", "bigint", "numeric(10,2)", "positive" -> pick(List.of("1", "2 + 3"));
          case "text", "character varying(20)" -> pick(List.of("'it''s'", "upper('x')"));
          case "boolean" -> "true";
          case "timestamp with time zone" -> "now()";
          case "uuid" -> "gen_random_uuid()";
          case "mood" -> "'ok'";
          case "jsonb" -> "'{}'";
          default -> "";
        };
    return value.isEmpty() ? null : new ColumnValue.Default(value);
  }

  private List<UniqueKey> uniqueKeys(String table, List<Column> columns) {
    return plain(columns).stream()
        .filter(c -> random.nextInt(3) == 0)
        .map(c -> new UniqueKey(table + "_" + c + "_unique", List.of(c), maybe(), pick(timings())))
        .toList();
  }

  private static List<Timing> timings() {
    return List.of(Timing.values());
  }

  private List<ForeignKey> foreignKeys(String table, List<Column> columns) {
    List<Table> targets = tables.stream().filter(t -> t.kind().equals(TableKind.ORDINARY)).toList();
    if (targets.isEmpty()) {
      return List.of();
    }
    return columns.stream()
        .filter(c -> (c.type().equals("integer") || c.type().equals("bigint")) && maybe())
        .filter(c -> !c.name().equals("twice"))
        .map(
            c ->
                ForeignKey.of(
                        table + "_" + c.name() + "_fkey",
                        List.of(c.name()),
                        pick(targets).name(),
                        List.of("id"))
                    .acting(
                        pick(List.of(ForeignKey.Action.values())),
                        pick(List.of(ForeignKey.Action.values()))))
        .toList();
  }

  private List<Check> checks(String table, List<Column> columns) {
    return columns.stream()
        .filter(c -> c.type().equals("integer") || c.type().equals("mood"))
        .filter(c -> maybe())
        .map(
            c ->
                new Check(
                    table + "_" + c.name() + (maybe() ? "_check" : "_rule"),
                    quoted(c) + (c.type().equals("mood") ? " <> 'ok'" : " > 0"),
                    maybe()))
        .toList();
  }

  private List<Index> indexes(String table, List<Column> columns) {
    List<Index> indexes = new ArrayList<>();
    for (Column column : columns) {
      if (column.type().equals("text") && maybe()) {
        indexes.add(
            new Index(
                table + "_" + column.name() + "_lower",
                maybe(),
                "btree",
                List.of("lower(" + quoted(column) + ") text_pattern_ops desc", "id"),
                List.of(),
                true,
                List.of(),
                null));
      } else if (column.type().equals("mood") && maybe()) {
        indexes.add(
            new Index(
                table + "_" + column.name() + "_where",
                false,
                "btree",
                List.of("id", quoted(column)),
                List.of(),
                true,
                maybe() ? List.of("fillfactor=80") : List.of(),
                quoted(column) + " = 'ok'"));
      } else if (column.type().equals("jsonb") && maybe()) {
        indexes.add(
            new Index(
                table + "_" + column.name() + "_gin",
                false,
                "gin",
                List.of(quoted(column) + (maybe() ? " jsonb_path_ops" : "")),
                List.of(),
                true,
                List.of(),
                null));
      }
    }
    return indexes;
  }

  private List<View> views() {
    List<View> views = new ArrayList<>();
    for (Table table : tables) {
      if (maybe() && table.kind().partition() == null) {
        QualifiedName name = QualifiedName.of("all_" + table.name().name());
        List<String> names = table.columns().stream().map(Column::name).toList();
        boolean isStored = maybe();
        views.add(
            new View(
                name,
                isStored,
                names,
                "select * from " + table.name().sql(),
                List.of(),
                List.of(table.name()),
                isStored && maybe()
                    ? List.of(Index.of(name.name() + "_id", List.of("id")))
                    : List.of(),
                null));
        if (maybe()) {
          views.add(
              new View(
                  QualifiedName.of("count_" + table.name().name()),
                  false,
                  List.of("n"),
                  "select count(*) from " + name.sql(),
                  List.of(),
                  List.of(name),
                  List.of(),
                  maybe() ? "How many" : null));
        }
      }
    }
    return views;
  }

  private static List<String> plain(List<Column> columns) {
    return columns.stream()
        .filter(c -> !c.type().equals("jsonb") && !c.type().endsWith("[]"))
        .map(Column::name)
        .filter(name -> !name.equals("id"))
        .toList();
  }

  private static String quoted(Column column) {
    return Identifiers.quoted(column.name());
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
