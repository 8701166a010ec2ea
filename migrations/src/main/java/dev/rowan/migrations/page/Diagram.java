package dev.rowan.migrations.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The diagram of a schema as SVG. */
final class Diagram {
  private static final int WIDTH = 220;
  private static final int HEAD = 28;
  private static final int ROW = 18;
  private static final int LANE = 7;
  private static final int MARGIN = 16;
  private static final int LETTERS = 27;

  private final Graph graph;
  private final Grid grid;
  private final Routes routes;
  private final Anchors anchors;
  private final int[] columnX;
  private final int[] gutterX;
  private final int[] rowY;
  private final int[] corridorY;
  private final int[] x;
  private final int[] y;
  private int width;
  private int height;

  Diagram(Graph graph, Anchors anchors) {
    this.graph = graph;
    this.grid = Grid.of(graph);
    this.routes = new Routes(graph, grid);
    this.anchors = anchors;
    this.columnX = new int[grid.columns()];
    this.gutterX = new int[grid.columns() + 1];
    this.rowY = new int[grid.rows()];
    this.corridorY = new int[grid.rows() + 1];
    this.x = new int[graph.boxes().size()];
    this.y = new int[graph.boxes().size()];
    placeColumns();
    placeRows();
    placeBoxes();
  }

  private void placeColumns() {
    int at = 0;
    for (int column = 0; column <= grid.columns(); column++) {
      gutterX[column] = at;
      at += 2 * MARGIN + routes.gutterLanes(column) * LANE;
      if (column < grid.columns()) {
        columnX[column] = at;
        at += WIDTH;
      }
    }
    width = at;
  }

  private void placeRows() {
    int at = 0;
    for (int row = 0; row <= grid.rows(); row++) {
      corridorY[row] = at;
      at += 2 * MARGIN + routes.corridorLanes(row) * LANE;
      if (row < grid.rows()) {
        rowY[row] = at;
        at += tallest(row);
      }
    }
    height = at;
  }

  private int tallest(int row) {
    return IntStream.range(0, x.length)
        .filter(box -> grid.row(box) == row)
        .map(box -> height(graph.boxes().get(box)))
        .max()
        .orElse(0);
  }

  private static int height(Graph.Box box) {
    return HEAD + ROW * (box.rows().size() + (box.more() > 0 ? 1 : 0)) + 6;
  }

  /** What has no edges stands below, as many in a row as have room. */
  private void placeBoxes() {
    List<Integer> alone = new ArrayList<>();
    for (int box = 0; box < x.length; box++) {
      if (grid.column(box) < 0) {
        alone.add(box);
      } else {
        x[box] = columnX[grid.column(box)];
        y[box] = rowY[grid.row(box)];
      }
    }
    int inRow =
        Math.max(width / (WIDTH + 2 * MARGIN), (int) Math.ceil(Math.sqrt(alone.size() * 0.8)));
    int at = alone.size() == x.length ? MARGIN : height + MARGIN;
    for (int start = 0; start < alone.size(); start += Math.max(1, inRow)) {
      List<Integer> row = alone.subList(start, Math.min(alone.size(), start + Math.max(1, inRow)));
      int tallest = 0;
      for (int i = 0; i < row.size(); i++) {
        x[row.get(i)] = MARGIN + i * (WIDTH + 2 * MARGIN);
        y[row.get(i)] = at;
        tallest = Math.max(tallest, height(graph.boxes().get(row.get(i))));
        width = Math.max(width, x[row.get(i)] + WIDTH + MARGIN);
      }
      at += tallest + 2 * MARGIN;
    }
    height = Math.max(height, at);
  }

  /** The diagram as an element of a page. */
  void write(Html html) {
    html.raw("<svg id=\"diagram-svg\" viewBox=\"0 0 " + width + " " + height + "\"")
        .raw(" data-width=\"" + width + "\" data-height=\"" + height + "\"")
        .raw(" role=\"group\" aria-label=\"Diagram of the tables\">\n<defs>")
        .raw("<marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\"")
        .raw(" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n")
        .raw("<g id=\"edges\">\n");
    routes.all().forEach(route -> edge(html, route));
    html.raw("</g>\n<g id=\"boxes\">\n");
    for (int box = 0; box < x.length; box++) {
      box(html, box);
    }
    html.raw("</g>\n</svg>\n");
  }

  private void edge(Html html, Routes.Route route) {
    Graph.Edge edge = route.edge();
    html.raw("<path class=\"edge" + (edge.isNullable() ? " optional" : "") + "\"")
        .raw(" data-f=\"" + edge.from() + "\" data-t=\"" + edge.to() + "\"")
        .raw(" d=\"" + path(points(route)) + "\"/>\n");
  }

  private List<int[]> points(Routes.Route route) {
    Graph.Edge edge = route.edge();
    boolean isExitRight = route.exit() > grid.column(edge.from());
    boolean isEntryRight = route.entry() > grid.column(edge.to());
    int startX = x[edge.from()] + (isExitRight ? WIDTH : 0);
    int startY = y[edge.from()] + HEAD + edge.row() * ROW + ROW / 2;
    int endX = x[edge.to()] + (isEntryRight ? WIDTH : 0);
    int endY = y[edge.to()] + HEAD / 2;
    int exitX = laneX(route.exit(), edge.to());
    List<int[]> points = new ArrayList<>();
    points.add(new int[] {startX, startY});
    points.add(new int[] {exitX, startY});
    if (route.corridor() >= 0) {
      int between =
          corridorY[route.corridor()]
              + MARGIN
              + LANE * routes.corridorLane(route.corridor(), edge.to());
      int entryX = laneX(route.entry(), edge.to());
      points.add(new int[] {exitX, between});
      points.add(new int[] {entryX, between});
      points.add(new int[] {entryX, endY});
    } else {
      points.add(new int[] {exitX, endY});
    }
    points.add(new int[] {endX, endY});
    return points;
  }

  private int laneX(int gutter, int target) {
    return gutterX[gutter] + MARGIN + LANE * routes.gutterLane(gutter, target);
  }

  /** Lines with round corners. */
  private static String path(List<int[]> points) {
    StringBuilder path = new StringBuilder("M" + at(points.get(0)));
    for (int i = 1; i < points.size() - 1; i++) {
      int[] corner = points.get(i);
      path.append('L').append(at(near(corner, points.get(i - 1))));
      path.append('Q').append(at(corner)).append(' ').append(at(near(corner, points.get(i + 1))));
    }
    return path.append('L').append(at(points.get(points.size() - 1))).toString();
  }

  /** The point a little before a corner, on the way to another one. */
  private static int[] near(int[] corner, int[] other) {
    int dx = Math.max(-6, Math.min(6, (other[0] - corner[0]) / 2));
    int dy = Math.max(-6, Math.min(6, (other[1] - corner[1]) / 2));
    return new int[] {corner[0] + dx, corner[1] + dy};
  }

  private static String at(int[] point) {
    return point[0] + " " + point[1];
  }

  private void box(Html html, int number) {
    Graph.Box box = graph.boxes().get(number);
    String anchor = anchors.relation(box.name()).orElse("");
    html.raw("<g class=\"box\" data-n=\"" + number + "\" data-anchor=\"" + anchor + "\"")
        .raw(" transform=\"translate(" + x[number] + " " + y[number] + ")\"><title>")
        .text(box.name().toString())
        .raw("</title><rect width=\"" + WIDTH + "\" height=\"" + height(box) + "\" rx=\"5\"/>")
        .raw("<path class=\"head\" d=\"M0 " + HEAD + "V5Q0 0 5 0H" + (WIDTH - 5))
        .raw("Q" + WIDTH + " 0 " + WIDTH + " 5V" + HEAD + "z\"/>")
        .raw("<text class=\"name\" x=\"10\" y=\"19\">")
        .text(cut(box.name().toString(), LETTERS - 2))
        .raw("</text>");
    int at = HEAD;
    for (Graph.Row row : box.rows()) {
      at += ROW;
      html.raw("<text x=\"10\" y=\"" + (at - 4) + "\">")
          .text(cut(row.name(), LETTERS))
          .raw("</text>");
      if (!row.mark().isEmpty()) {
        html.raw("<text class=\"mark\" x=\"" + (WIDTH - 8) + "\" y=\"" + (at - 4) + "\">")
            .text(row.mark())
            .raw("</text>");
      }
    }
    if (box.more() > 0) {
      html.raw("<text class=\"more\" x=\"10\" y=\"" + (at + ROW - 4) + "\">+ " + box.more())
          .raw(" more</text>");
    }
    html.raw("</g>\n");
  }

  private static String cut(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
  }
}
