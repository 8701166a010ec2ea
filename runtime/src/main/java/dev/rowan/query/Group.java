package dev.rowan.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Two or more conditions joined by {@code and}, or by {@code or}, or the opposite of that. */
final class Group extends Predicate {

  /** What joins the members. */
  enum Join {
    AND(" and "),
    OR(" or ");

    final String sql;

    Join(String sql) {
      this.sql = sql;
    }
  }

  private final Join join;
  private final List<Predicate> members;
  private final boolean negated;

  private Group(Join join, List<Predicate> members, boolean negated) {
    this.join = join;
    this.members = members;
    this.negated = negated;
  }

  static Predicate all(List<Predicate> predicates) {
    return of(Join.AND, predicates);
  }

  static Predicate any(List<Predicate> predicates) {
    return predicates.isEmpty() ? new Constant(false) : of(Join.OR, predicates);
  }

  private static Predicate of(Join join, List<Predicate> predicates) {
    List<Predicate> members = new ArrayList<>(predicates.size());
    for (Predicate predicate : predicates) {
      add(predicate, join, members);
    }
    return switch (members.size()) {
      case 0 -> noCondition();
      case 1 -> members.get(0);
      default -> new Group(join, Collections.unmodifiableList(members), false);
    };
  }

  /** The conditions that are all to be true. */
  static List<Predicate> conjuncts(Predicate predicate) {
    return predicate instanceof Group group && group.join == Join.AND && !group.negated
        ? group.members
        : List.of(predicate);
  }

  /** Adds what counts, and the members of a group of the same kind instead of the group. */
  private static void add(Predicate predicate, Join join, List<Predicate> members) {
    Objects.requireNonNull(predicate, "A predicate is null; noCondition() is the absent one");
    if (predicate instanceof Group group && group.join == join && !group.negated) {
      members.addAll(group.members);
    } else if (predicate != NoCondition.INSTANCE) {
      members.add(predicate);
    }
  }

  @Override
  public Predicate not() {
    return new Group(join, members, !negated);
  }

  @Override
  void render(Renderer out) {
    out.append(negated ? "not (" : "");
    for (int i = 0; i < members.size(); i++) {
      out.append(i == 0 ? "" : join.sql);
      renderMember(members.get(i), out);
    }
    out.append(negated ? ")" : "");
  }

  private void renderMember(Predicate member, Renderer out) {
    boolean parentheses = member instanceof Group group && !group.negated && join == Join.AND;
    out.append(parentheses ? "(" : "").predicate(member).append(parentheses ? ")" : "");
  }
}
