package dev.rowan.processor.check;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.TripLimit;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.TripPlan;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import dev.rowan.processor.sql.SqlParser;
import dev.rowan.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A method must not go to the server more often than its {@code @Trips} says. */
public final class TripsRule {
  private final Function<ClassName, TripPlan> projections;
  private final Diagnostics diagnostics;

  /** Checks with what is known of the plans of projections. */
  public TripsRule(Function<ClassName, TripPlan> projections, Diagnostics diagnostics) {
    this.projections = projections;
    this.diagnostics = diagnostics;
  }

  /** Checks a finder. */
  public void check(FinderMethod finder) {
    RepositoryMethod method = finder.method();
    if (method.trips().isPresent()
        && isPossible(method, finder.finder().subject() != Subject.DELETE)) {
      check(method, plan(finder), isBounded(finder));
    }
  }

  private TripPlan plan(FinderMethod finder) {
    return finder
        .method()
        .projection()
        .map(projection -> projections.apply(projection.type()))
        .orElseGet(() -> TripPlan.of(finder.fetches()));
  }

  private static boolean isBounded(FinderMethod finder) {
    ResultKind kind = finder.method().result().kind();
    return finder.finder().limit() > 0
        || (kind != ResultKind.LIST && kind != ResultKind.SET)
        || finder.extras().stream().anyMatch(extra -> extra.kind() == ExtraKind.LIMIT);
  }

  /** Checks a declared query. */
  public void check(DeclaredQuery query) {
    RepositoryMethod method = query.method();
    if (method.trips().isPresent() && isPossible(method, isRead(query))) {
      check(method, TripPlan.QUERY, true);
    }
  }

  /** Whether it changes nothing, as far as that is known. */
  static boolean isRead(DeclaredQuery query) {
    return query.row().isPresent()
        && SqlParser.parse(query.method().query().orElseThrow().text())
            .statement()
            .filter(statement -> !(statement instanceof Query))
            .isEmpty();
  }

  /** Checks a method that reads what others read, of which these are finders. */
  public void check(TogetherMethod together, List<FinderMethod> finders) {
    RepositoryMethod method = together.method();
    if (method.trips().isEmpty() || !isPossible(method, true)) {
      return;
    }
    TripPlan plan = TripPlan.QUERY;
    boolean isBounded = true;
    for (TogetherMethod.Piece piece : together.pieces()) {
      for (FinderMethod finder : finders) {
        if (finder.method().equals(piece.read())) {
          plan = plan.with(plan(finder).within(piece.component().name()));
          isBounded &= isBounded(finder);
        }
      }
    }
    check(method, plan, isBounded);
  }

  private boolean isPossible(RepositoryMethod method, boolean isRead) {
    TripLimit limit = method.trips().orElseThrow();
    if (!isRead) {
      diagnostics.report(RepositoryProblem.TRIPS_OF_NO_READ, limit.origin(), method.name());
    } else if (limit.max() < 1) {
      diagnostics.report(RepositoryProblem.NO_TRIPS, limit.origin(), limit.max(), method.name());
    } else if (method.result().kind() == ResultKind.STREAM) {
      diagnostics.report(RepositoryProblem.TRIPS_OF_STREAM, limit.origin(), method.name());
    } else {
      return true;
    }
    return false;
  }

  private void check(RepositoryMethod method, TripPlan plan, boolean isBounded) {
    TripLimit limit = method.trips().orElseThrow();
    int counts = method.result().kind() == ResultKind.PAGE ? 1 : 0;
    int needed = plan.trips() + counts;
    int most = plan.most(isBounded) + counts;
    if (needed > limit.max()) {
      report(RepositoryProblem.TOO_MANY_TRIPS, method, plan, needed);
    } else if (most > limit.max()) {
      report(RepositoryProblem.TRIPS_OF_MANY_ROWS, method, plan, most);
    }
  }

  private void report(
      RepositoryProblem problem, RepositoryMethod method, TripPlan plan, int trips) {
    TripLimit limit = method.trips().orElseThrow();
    diagnostics.report(
        problem, limit.origin(), method.name(), trips, limit.max(), described(method, plan), trips);
  }

  private static String described(RepositoryMethod method, TripPlan plan) {
    List<String> trips = new ArrayList<>();
    trips.add("the query");
    for (Set<String> level : plan.levels()) {
      trips.add(Words.list(level));
    }
    if (method.result().kind() == ResultKind.PAGE) {
      trips.add("the count of the page");
    }
    return String.join(", then ", trips);
  }
}
