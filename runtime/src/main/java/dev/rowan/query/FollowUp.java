package dev.rowan.query;

import dev.rowan.mapping.Load;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;

/** A query for what belongs to rows that were read before it. Others may follow it in turn. */
interface FollowUp extends Load {

  /** Whether there is anything that it would ask for. */
  boolean isNeeded();

  /** Adds the queries that follow, when its own rows were read. */
  void addNext(List<FollowUp> next);

  /** Puts what was found where it belongs, when all that follows was read as well. */
  void end();

  /**
   * Runs them and all that follows, level by level. Those of one level do not wait for each other,
   * so they travel together.
   */
  static void run(Statements statements, List<FollowUp> first) {
    List<List<FollowUp>> levels = new ArrayList<>();
    for (List<FollowUp> level = first; !level.isEmpty(); level = next(level)) {
      levels.add(0, level);
      statements.run(level.stream().filter(FollowUp::isNeeded).toList());
    }
    levels.forEach(level -> level.forEach(FollowUp::end));
  }

  private static List<FollowUp> next(List<FollowUp> level) {
    List<FollowUp> next = new ArrayList<>();
    level.forEach(query -> query.addNext(next));
    return next;
  }
}
