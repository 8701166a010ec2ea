package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Parameter;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.TableReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is found while a statement is walked over. */
final class Notes {
  private final List<SqlFinding> findings = new ArrayList<>();
  private final List<ParameterUse> parameters = new ArrayList<>();
  private final List<Integer> bare = new ArrayList<>();
  private final List<TableUse> tables = new ArrayList<>();

  void finding(Kind kind, Identifier name, String table, List<String> suggestions) {
    findings.add(
        new SqlFinding(
            kind, name.offset(), name.end() - name.offset(), name.name(), table, suggestions));
  }

  /** Notes that a name is none of these columns, if it surely should be, or may. */
  void missing(Identifier name, String table, Extent extent, Stream<Column> columns) {
    if (!extent.isOpen()) {
      Kind kind = extent.isAll() ? Kind.UNKNOWN_COLUMN : Kind.UNMAPPED_COLUMN;
      finding(kind, name, table, Nearest.of(name.name(), columns.map(Column::name)));
    }
  }

  void table(TableReference reference, boolean written) {
    int offset = reference.name().offset();
    tables.add(
        new TableUse(
            reference.name().schema(),
            reference.name().last().name(),
            offset,
            reference.name().end() - offset,
            written));
  }

  /** Notes what the expression is held against, if it is a parameter. */
  void expect(Expression expression, Value other) {
    expect(expression, other, false, false);
  }

  /** Notes what the expression is assigned to, if it is a parameter. */
  void assign(Expression expression, Value target) {
    expect(expression, target, false, true);
  }

  /** Notes what the elements of the expression are held against, if it is a parameter. */
  void expectArray(Expression expression, Value other) {
    expect(expression, other, true, false);
  }

  /** Notes that nothing tells the type of the expression, if it is a parameter. */
  void bare(Expression expression) {
    if (expression instanceof Parameter parameter) {
      bare.add(parameter.offset());
    }
  }

  private void expect(Expression expression, Value other, boolean array, boolean assigned) {
    if (expression instanceof Parameter parameter && other.isTyped()) {
      parameters.add(
          new ParameterUse(
              parameter.name(), parameter.offset(), other.type(), array, assigned, other.source()));
    }
  }

  SqlReport report(Shape shape) {
    findings.sort(Comparator.comparingInt(SqlFinding::offset));
    parameters.sort(Comparator.comparingInt(ParameterUse::offset));
    tables.sort(Comparator.comparingInt(TableUse::offset));
    return new SqlReport(
        findings, shape.columns(), !shape.extent().isOpen(), parameters, bare, tables);
  }
}
