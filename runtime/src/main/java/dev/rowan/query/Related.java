package dev.rowan.query;

import java.util.List;
import java.util.function.Consumer;

/** The part of a subquery that finds the rows which are related to one of the query around it. */
final class Related {

  private Related() {}

  /** Appends the subquery, whose select list {@code columns} renders. */
  static void render(Renderer out, Many<?> many, Predicate condition, Consumer<Renderer> columns) {
    out.needNames();
    Link link = many.relation().link();
    String owner = out.alias(many.from());
    out.append("select ").open(link.target());
    columns.accept(out);
    out.from();
    String between = link.renderJoin(out);
    out.endFrom().append(" where ");
    List<EntityColumn<?>> key = many.from().primaryKey();
    for (int i = 0; i < key.size(); i++) {
      out.append(i == 0 ? "" : " and ");
      link.renderColumn(out, i, between);
      out.append(" = ").qualified(owner, key.get(i).name());
    }
    Predicate meant = Predicate.all(condition, Life.ALIVE.of(link.target()));
    if (meant != NoCondition.INSTANCE) {
      out.append(" and (").predicate(meant).append(")");
    }
    out.endSelect();
  }
}
