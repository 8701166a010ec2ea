package dev.rowan.migrations.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A place for each box on a grid, so that boxes with edges between them are near each other. Places
 * are exchanged, at first also for worse ones, as annealing metal finds its form. The same graph
 * gives the same grid.
 */
final class Grid {
  private static final long SEED = 42;
  private static final int ROUNDS_FOR_EACH = 3000;

  private final int columns;
  private final int rows;
  private final int[] boxAt;
  private final int[] placeOf;
  private final List<List<Integer>> neighbours = new ArrayList<>();

  private Grid(Graph graph, List<Integer> boxes) {
    this.columns = Math.max(1, (int) Math.ceil(Math.sqrt(boxes.size() * 0.8)));
    this.rows = Math.max(1, (boxes.size() + columns - 1) / columns);
    this.boxAt = new int[columns * rows];
    this.placeOf = new int[graph.boxes().size()];
    Arrays.fill(boxAt, -1);
    Arrays.fill(placeOf, -1);
    graph.boxes().forEach(box -> neighbours.add(new ArrayList<>()));
    for (Graph.Edge edge : graph.edges()) {
      if (edge.from() != edge.to()) {
        neighbours.get(edge.from()).add(edge.to());
        neighbours.get(edge.to()).add(edge.from());
      }
    }
    List<Integer> places = fromCentre();
    for (int i = 0; i < boxes.size(); i++) {
      put(boxes.get(i), places.get(i));
    }
  }

  /** The boxes that have edges; those that are alone are placed below them, by their names. */
  static Grid of(Graph graph) {
    int[] degrees = graph.degrees();
    List<Integer> connected =
        IntStream.range(0, degrees.length)
            .filter(box -> degrees[box] > 0)
            .boxed()
            .sorted(Comparator.comparing((Integer box) -> -degrees[box]).thenComparing(box -> box))
            .toList();
    Grid grid = new Grid(graph, connected);
    grid.improve(connected);
    return grid;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** The column of a box; -1 when it is not on the grid. */
  int column(int box) {
    return placeOf[box] < 0 ? -1 : placeOf[box] % columns;
  }

  /** The row of a box; -1 when it is not on the grid. */
  int row(int box) {
    return placeOf[box] < 0 ? -1 : placeOf[box] / columns;
  }

  /** The places, the nearest to the centre first. */
  private List<Integer> fromCentre() {
    return IntStream.range(0, boxAt.length)
        .boxed()
        .sorted(
            Comparator.comparingInt(
                    (Integer p) ->
                        Math.abs(2 * (p % columns) - columns + 1)
                            + Math.abs(2 * (p / columns) - rows + 1))
                .thenComparing(place -> place))
        .toList();
  }

  private void put(int box, int place) {
    boxAt[place] = box;
    if (box >= 0) {
      placeOf[box] = place;
    }
  }

  private void improve(List<Integer> boxes) {
    if (boxes.size() < 2) {
      return;
    }
    Random random = new Random(SEED);
    int rounds = boxes.size() * ROUNDS_FOR_EACH;
    double hottest = columns + rows;
    for (int round = 0; round < rounds; round++) {
      double heat = hottest * Math.pow(0.001, (double) round / rounds);
      int box = boxes.get(random.nextInt(boxes.size()));
      int before = placeOf[box];
      double worse = exchange(box, target(box, random));
      if (worse > 0 && random.nextDouble() >= Math.exp(-worse / heat)) {
        exchange(box, before);
      }
    }
  }

  /** A place beside a neighbour, or any. */
  private int target(int box, Random random) {
    List<Integer> near = neighbours.get(box);
    if (random.nextInt(4) == 0 || near.isEmpty()) {
      return random.nextInt(boxAt.length);
    }
    int other = placeOf[near.get(random.nextInt(near.size()))];
    int column = other % columns + random.nextInt(3) - 1;
    int row = other / columns + random.nextInt(3) - 1;
    boolean isInside = column >= 0 && column < columns && row >= 0 && row < rows;
    return isInside ? row * columns + column : other;
  }

  /** Puts a box to a place, and what stands there to its own; returns how much worse that is. */
  private double exchange(int box, int place) {
    int own = placeOf[box];
    int other = boxAt[place];
    if (other == box) {
      return 0;
    }
    double before = length(box) + length(other);
    put(box, place);
    put(other, own);
    return length(box) + length(other) - before;
  }

  /** The length of all edges of a box; long ones count more than their length. */
  private double length(int box) {
    double length = 0;
    if (box >= 0) {
      int column = placeOf[box] % columns;
      int row = placeOf[box] / columns;
      for (int neighbour : neighbours.get(box)) {
        int across = Math.abs(column - placeOf[neighbour] % columns);
        int down = Math.abs(row - placeOf[neighbour] / columns);
        length += across + down + 0.05 * (across * across + down * down);
      }
    }
    return length;
  }
}
