package dev.rowan.migrations.page;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.Domain;
import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import dev.rowan.migrations.schema.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a page about a schema: its tables, views and types, and a diagram. It is one file that
 * loads nothing, works without a server, and has the same bytes for the same schema.
 *
 * <pre>{@code
 * String html =
 *     SchemaPage.html(
 *         "Film shop", SchemaReader.read(connection), SchemaReader.columnsOfViews(connection));
 * Files.writeString(Path.of("schema.html"), html);
 * }</pre>
 */
public final class SchemaPage {
  private final Html html = new Html();
  private final Anchors anchors = new Anchors();
  private final String title;
  private final SchemaModel schema;
  private final Map<QualifiedName, List<Column>> columnsOfViews;
  private final List<Table> tables;
  private final List<View> views;

  private SchemaPage(
      String title, SchemaModel schema, Map<QualifiedName, List<Column>> columnsOfViews) {
    this.title = title;
    this.schema = schema;
    this.columnsOfViews = columnsOfViews;
    this.tables =
        schema.tables().stream().filter(table -> table.kind().partition() == null).toList();
    this.views = schema.views().stream().sorted(Comparator.comparing(View::name)).toList();
    tables.forEach(table -> anchors.addRelation(table.name()));
    views.forEach(view -> anchors.addRelation(view.name()));
    schema.enums().forEach(type -> anchors.addType(type.name()));
    schema.domains().forEach(domain -> anchors.addType(domain.name()));
    schema.composites().forEach(type -> anchors.addType(type.name()));
  }

  /**
   * The page.
   *
   * @param title what stands at its top
   * @param columnsOfViews the columns of views, of which the schema has the names alone; may be
   *     empty
   */
  public static String html(
      String title, SchemaModel schema, Map<QualifiedName, List<Column>> columnsOfViews) {
    return new SchemaPage(title, schema, columnsOfViews).page();
  }

  private String page() {
    String style = resource("page.css");
    String script = resource("page.js");
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src '" + hash(style) + "'; script-src '" + hash(script) + "'\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .raw("\n<style>" + style + "</style>\n</head>\n<body>\n");
    header();
    navigation();
    html.raw("<main id=\"main\">\n");
    diagram();
    html.raw("<h2 id=\"tables\">Tables</h2>\n");
    TableSection section = new TableSection(html, anchors, schema.tables());
    tables.forEach(section::write);
    views(section);
    types(section);
    html.raw("</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private void header() {
    html.raw("<a class=\"skip\" href=\"#tables\">To the tables</a>\n<header>\n")
        .element("h1", title)
        .raw("<p>" + count(tables.size(), "table") + ", " + count(views.size(), "view") + ", ")
        .raw(count(schema.enums().size(), "enum") + "</p>\n")
        .raw("<div role=\"search\"><label for=\"search\">Search</label> ")
        .raw("<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" ")
        .raw("placeholder=\"tables, columns, comments\" aria-keyshortcuts=\"/\"> <kbd>/</kbd>")
        .raw("<span id=\"found\" role=\"status\"></span></div>\n</header>\n");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void navigation() {
    html.raw("<nav aria-label=\"Tables, views and types\">\n");
    group("Tables", tables.stream().map(Table::name).toList());
    group("Views", views.stream().map(View::name).toList());
    html.raw("</nav>\n");
  }

  private void group(String heading, List<QualifiedName> names) {
    if (!names.isEmpty()) {
      html.raw("<h2>" + heading + "</h2>\n<ul>\n");
      for (QualifiedName name : names) {
        html.raw("<li>").link(anchors.relation(name).orElse(""), name.toString()).raw("</li>\n");
      }
      html.raw("</ul>\n");
    }
  }

  private void diagram() {
    if (tables.isEmpty()) {
      return;
    }
    html.raw("<section id=\"diagram\" aria-labelledby=\"h-diagram\">\n")
        .raw(
            "<h2 id=\"h-diagram\">Diagram</h2>\n<p class=\"hint\">Drag to move, turn the wheel to ")
        .raw("zoom, click a table to see what it is connected with. The same stands in words with ")
        .raw("each table below.</p>\n<div class=\"tools\" role=\"toolbar\" ")
        .raw("aria-label=\"Diagram\"><button type=\"button\" id=\"zoom-in\">Zoom in</button>")
        .raw("<button type=\"button\" id=\"zoom-out\">Zoom out</button>")
        .raw("<button type=\"button\" id=\"zoom-fit\">Show all</button>")
        .raw(
            "<span id=\"chosen\" role=\"status\"></span></div>\n<div id=\"canvas\" tabindex=\"0\" ")
        .raw("role=\"application\" aria-label=\"Diagram: arrows move, plus and minus zoom\">\n");
    new Diagram(Graph.of(schema), anchors).write(html);
    html.raw("</div>\n</section>\n");
  }

  private void views(TableSection section) {
    if (!views.isEmpty()) {
      html.raw("<h2 id=\"views\">Views</h2>\n");
    }
    for (View view : views) {
      List<Column> columns =
          columnsOfViews.getOrDefault(
              view.name(), view.columns().stream().map(c -> Column.of(c, "")).toList());
      section.head(
          view.name(), view.isMaterialized() ? "materialized view" : "view", view.comment());
      section.columns(columns, alike(view, columns));
      section.indexes(view.indexes());
      html.raw("<details><summary>Query</summary><pre>").text(view.query()).raw("</pre></details>");
      html.raw("</section>\n");
    }
  }

  /** A table that looks like a view. */
  private static Table alike(View view, List<Column> columns) {
    return new Table(
        view.name(),
        columns,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TableKind.ORDINARY,
        null);
  }

  private void types(TableSection section) {
    if (schema.enums().isEmpty() && schema.domains().isEmpty() && schema.composites().isEmpty()) {
      return;
    }
    html.raw("<h2 id=\"types\">Types</h2>\n");
    for (EnumType type : schema.enums()) {
      typeHead(type.name(), "enum");
      section.list("Labels", type.labels());
      html.raw("</section>\n");
    }
    for (Domain domain : schema.domains()) {
      typeHead(domain.name(), "domain of " + domain.type());
      section.list("Checks", domain.checks().stream().map(c -> c.condition()).toList());
      html.raw("</section>\n");
    }
    schema
        .composites()
        .forEach(
            type -> {
              typeHead(type.name(), "composite type");
              section.list(
                  "Attributes",
                  type.attributes().stream().map(a -> a.name() + " " + a.type()).toList());
              html.raw("</section>\n");
            });
  }

  private void typeHead(QualifiedName name, String kind) {
    String anchor = anchors.type(name.sql()).orElse("");
    html.raw("<section class=\"entry\" id=\"" + anchor + "\"><h3 tabindex=\"-1\">")
        .text(name.toString())
        .raw(" <small>")
        .text(kind)
        .raw("</small></h3>\n");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(SchemaPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By which the browser knows that nobody else wrote it. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
