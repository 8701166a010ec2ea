package dev.rowan.migrations.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ways of edges between the boxes of a grid: through the gutters beside the columns and the
 * corridors between the rows, so that none runs through a box. Edges to one box share their lanes.
 */
final class Routes {
  private final List<Route> all = new ArrayList<>();
  private final Map<Lane, Span> gutters = new TreeMap<>();
  private final Map<Lane, Span> corridors = new TreeMap<>();

  Routes(Graph graph, Grid grid) {
    for (Graph.Edge edge : graph.edges()) {
      all.add(add(edge, grid));
    }
    place(gutters);
    place(corridors);
  }

  /** The ways, in the order of the edges. */
  List<Route> all() {
    return all;
  }

  private Route add(Graph.Edge edge, Grid grid) {
    int fromColumn = grid.column(edge.from());
    int toColumn = grid.column(edge.to());
    int fromRow = grid.row(edge.from());
    int toRow = grid.row(edge.to());
    boolean isLeft = toColumn < fromColumn;
    int exit = isLeft ? fromColumn : fromColumn + 1;
    int entry = toColumn > fromColumn ? toColumn : toColumn + 1;
    if (exit == entry) {
      span(gutters, exit, edge.to(), 2 * fromRow + 1, 2 * toRow + 1);
      return new Route(edge, exit, entry, -1);
    }
    int corridor = toRow < fromRow ? toRow + 1 : toRow;
    span(gutters, exit, edge.to(), 2 * fromRow + 1, 2 * corridor);
    span(gutters, entry, edge.to(), 2 * corridor, 2 * toRow + 1);
    span(corridors, corridor, edge.to(), exit, entry);
    return new Route(edge, exit, entry, corridor);
  }

  private static void span(Map<Lane, Span> spans, int way, int target, int one, int other) {
    Span span = spans.computeIfAbsent(new Lane(way, target), lane -> new Span());
    span.start = Math.min(span.start, Math.min(one, other));
    span.end = Math.max(span.end, Math.max(one, other));
  }

  /** Gives each span the first lane in which nothing stands in its way. */
  private static void place(Map<Lane, Span> spans) {
    Map<Integer, List<Integer>> ends = new TreeMap<>();
    spans.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Lane, Span> e) -> e.getValue().start)
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              List<Integer> lanes =
                  ends.computeIfAbsent(entry.getKey().way(), way -> new ArrayList<>());
              Span span = entry.getValue();
              int lane = 0;
              while (lane < lanes.size() && lanes.get(lane) >= span.start) {
                lane++;
              }
              if (lane == lanes.size()) {
                lanes.add(span.end);
              } else {
                lanes.set(lane, span.end);
              }
              span.lane = lane;
            });
  }

  /** The lane of a gutter in which edges to a box go. */
  int gutterLane(int gutter, int target) {
    return lane(gutters, gutter, target);
  }

  /** The lane of a corridor in which edges to a box go. */
  int corridorLane(int corridor, int target) {
    return lane(corridors, corridor, target);
  }

  private static int lane(Map<Lane, Span> spans, int way, int target) {
    Span span = spans.get(new Lane(way, target));
    return span == null ? 0 : span.lane;
  }

  /** How many lanes a gutter has. */
  int gutterLanes(int gutter) {
    return lanes(gutters, gutter);
  }

  /** How many lanes a corridor has. */
  int corridorLanes(int corridor) {
    return lanes(corridors, corridor);
  }

  private static int lanes(Map<Lane, Span> spans, int way) {
    return spans.entrySet().stream()
        .filter(entry -> entry.getKey().way() == way)
        .mapToInt(entry -> entry.getValue().lane + 1)
        .max()
        .orElse(0);
  }

  /**
   * The way of an edge.
   *
   * @param exit the gutter beside the box where it begins
   * @param entry the gutter beside the box where it ends
   * @param corridor the corridor between the two; -1 when they are one gutter
   */
  record Route(Graph.Edge edge, int exit, int entry, int corridor) {}

  private record Lane(int way, int target) implements Comparable<Lane> {
    @Override
    public int compareTo(Lane other) {
      return Comparator.comparingInt(Lane::way).thenComparing(Lane::target).compare(this, other);
    }
  }

  /** From where to where a lane is used, counted in rows and corridors, or in gutters. */
  private static final class Span {
    private int start = Integer.MAX_VALUE;
    private int end = Integer.MIN_VALUE;
    private int lane;
  }
}
