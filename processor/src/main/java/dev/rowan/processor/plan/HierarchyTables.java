package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.plan.SqlPlan.JoinedRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The joined tables of a hierarchy. A row of the base goes on in the table of one subtype, which is
 * joined whether it is there or not; a row of a subtype begins in the table of the base.
 */
final class HierarchyTables implements ReadTables {
  private static final String CASE = "    case";

  private final EntityModel entity;
  private final FamilyModel.Hierarchy hierarchy;
  private final List<PropertyModel> id;
  private final Meant meant;
  private final String base;

  HierarchyTables(EntityModel entity) {
    this.entity = entity;
    this.hierarchy = entity.family().orElseThrow().hierarchy();
    this.id = entity.id().properties();
    this.meant = new Meant(entity);
    this.base = name(hierarchy.table());
  }

  /** The name of a table before a column. */
  static String name(TableName table) {
    return Identifiers.quoted(table.name());
  }

  @Override
  public String name(PropertyModel column) {
    boolean isOwn = entity.subtype().isPresent() && entity.own().contains(column);
    return (isOwn ? name(entity.table()) : base) + "." + Columns.name(column);
  }

  @Override
  public String meant(String condition) {
    return meant.and(this::name, condition);
  }

  @Override
  public SqlLines select() {
    return select(List.of());
  }

  /** The select under these names of columns, where they are not their own. */
  private SqlLines select(List<String> labels) {
    List<List<String>> columns = columns();
    SqlLines lines = new SqlLines();
    int label = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<String> named = new ArrayList<>();
      for (String column : columns.get(i)) {
        named.add(labels.isEmpty() ? column : named(column, labels.get(label)));
        label++;
      }
      String end = i == columns.size() - 1 ? "" : ",";
      if (named.get(0).startsWith(CASE)) {
        lines.line(named.get(0) + end);
      } else {
        lines.list(i == 0 ? "select" : "   ", named, end);
      }
    }
    from().forEach(lines::line);
    return lines;
  }

  private static String named(String column, String label) {
    return column.endsWith("." + label) ? column : column + " as " + label;
  }

  /** Those of each table, the discriminator between them. */
  private List<List<String>> columns() {
    List<List<String>> columns = new ArrayList<>();
    if (entity.subtype().isPresent()) {
      columns.add(names(hierarchy.table(), entity.inherited()));
      columns.add(names(entity.table(), entity.own()));
    } else {
      columns.add(names(hierarchy.table(), entity.properties()));
      columns.add(List.of(discriminator()));
      subtypes().forEach(subtype -> columns.add(names(subtype.table(), subtype.own())));
    }
    columns.removeIf(List::isEmpty);
    return columns;
  }

  private static List<String> names(TableName table, List<PropertyModel> columns) {
    return Columns.names(columns).stream().map(column -> name(table) + "." + column).toList();
  }

  private List<EntityModel> subtypes() {
    return entity.base().map(FamilyModel.Base::subtypes).orElse(List.of());
  }

  /** The column, or what follows from the table in which the row goes on. */
  private String discriminator() {
    if (hierarchy.discriminator().isStored()) {
      return base + "." + Meant.discriminator(hierarchy);
    }
    String key = Columns.name(id.get(0));
    return subtypes().stream()
        .map(s -> "      when " + name(s.table()) + "." + key + " is not null then " + literal(s))
        .collect(Collectors.joining("\n", CASE + "\n", "\n    end"));
  }

  private static String literal(EntityModel subtype) {
    return subtype.subtype().orElseThrow().literal();
  }

  @Override
  public List<String> from() {
    List<String> from = new ArrayList<>();
    from.add("from " + Identifiers.quoted(hierarchy.table()));
    if (entity.subtype().isPresent()) {
      from.add("join " + joined(entity.table()));
    }
    subtypes().forEach(subtype -> from.add("left join " + joined(subtype.table())));
    return from;
  }

  private String joined(TableName table) {
    return Identifiers.quoted(table) + " on " + Conditions.same(name(table), base, id);
  }

  /** The rows as one table, in which each column has a name of its own. */
  JoinedRows rows() {
    Map<ClassName, Map<String, String>> renamed = new LinkedHashMap<>();
    List<String> labels = labels(renamed);
    List<String> others =
        entity.subtype().isPresent()
            ? List.of(Identifiers.quoted(entity.table()))
            : subtypes().stream().map(s -> Identifiers.quoted(s.table())).toList();
    return new JoinedRows(select(labels).toString(), others, renamed);
  }

  private List<String> labels(Map<ClassName, Map<String, String>> renamed) {
    List<String> labels = new ArrayList<>(Columns.names(entity.properties()));
    if (entity.subtype().isPresent()) {
      return labels;
    }
    labels.add(Meant.discriminator(hierarchy));
    Set<String> taken = new HashSet<>(labels);
    for (EntityModel subtype : subtypes()) {
      for (PropertyModel column : subtype.own()) {
        String plain = column.column().name();
        String free = free(plain, subtype, taken);
        labels.add(Identifiers.quoted(free));
        if (!free.equals(plain)) {
          renamed.computeIfAbsent(subtype.type(), t -> new LinkedHashMap<>()).put(plain, free);
        }
      }
    }
    return labels;
  }

  /** The name of a column, after that of its table where another one has it. */
  private static String free(String column, EntityModel subtype, Set<String> taken) {
    String name = column;
    for (int i = 1; !taken.add(Identifiers.quoted(name)); i++) {
      name = subtype.table().name() + "_" + column + (i == 1 ? "" : "_" + i);
    }
    return name;
  }
}
