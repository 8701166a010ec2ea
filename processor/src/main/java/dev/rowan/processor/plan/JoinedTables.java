package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.JoinedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel.ToOne;
import dev.rowan.processor.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables that every read of an entity joins, each under the name of its relation. Without one,
 * columns stand without their table.
 */
final class JoinedTables implements ReadTables {
  private final String table;
  private final String qualifier;
  private final Meant meant;
  private final List<List<String>> columns = new ArrayList<>();
  private final List<String> joins = new ArrayList<>();
  private final Set<String> aliases = new HashSet<>();

  JoinedTables(EntityModel entity) {
    List<ToOne> relations = entity.joinedRelations();
    String name = entity.table().name();
    this.table = Identifiers.quoted(entity.table());
    this.qualifier = relations.isEmpty() ? "" : Identifiers.quoted(name) + ".";
    this.meant = new Meant(entity);
    aliases.add(name);
    columns.add(Columns.read(entity).stream().map(column -> qualifier + column).toList());
    relations.forEach(relation -> join(relation, qualifier, false));
  }

  @Override
  public String name(PropertyModel column) {
    return qualifier + Columns.name(column);
  }

  @Override
  public String meant(String condition) {
    return meant.and(qualifier, condition);
  }

  /** Those of each joined table stand on lines of their own. */
  @Override
  public SqlLines select() {
    SqlLines lines = new SqlLines();
    for (int i = 0; i < columns.size(); i++) {
      String end = i == columns.size() - 1 ? "" : ",";
      lines.list(i == 0 ? "select" : "   ", columns.get(i), end);
    }
    from().forEach(lines::line);
    return lines;
  }

  @Override
  public List<String> from() {
    return Columns.concat(List.of("from " + table), joins);
  }

  private void join(ToOne relation, String from, boolean isAfterOuter) {
    JoinedModel joined = relation.joined().orElseThrow();
    String alias = newAlias(relation.name());
    String to = Identifiers.quoted(alias) + ".";
    String table = relation.target().table().name();
    boolean isOuter = isAfterOuter || relation.nullable();
    joins.add(
        (isOuter ? "left join " : "join ")
            + Identifiers.quoted(relation.target().table())
            + (table.equals(alias) ? "" : " as " + Identifiers.quoted(alias))
            + " on "
            + relation.columns().stream()
                .map(column -> isEqual(column, from, to))
                .collect(Collectors.joining(" and "))
            + (relation.nullable() ? live(joined.columns(), to) : ""));
    columns.add(names(to, joined.columns()));
    joined.relations().forEach(next -> join(next, to, isOuter));
  }

  /** Where there may be no row, one that is deleted is none; else it is read as any other. */
  private static String live(List<PropertyModel> columns, String to) {
    return columns.stream()
        .filter(column -> column.is(Role.SOFT_DELETE))
        .map(column -> " and " + Conditions.live(to + Columns.name(column), column))
        .collect(Collectors.joining());
  }

  private static String isEqual(JoinColumn column, String from, String to) {
    return to + Columns.name(column.references()) + " = " + from + Columns.name(column.column());
  }

  private String newAlias(String name) {
    String alias = name;
    for (int i = 2; !aliases.add(alias); i++) {
      alias = name + "_" + i;
    }
    return alias;
  }

  private static List<String> names(String qualifier, List<PropertyModel> properties) {
    return Columns.names(properties).stream().map(name -> qualifier + name).toList();
  }
}
