package dev.rowan.processor.sql;

import dev.rowan.processor.sql.check.Catalog;
import dev.rowan.processor.sql.check.CatalogColumn;
import dev.rowan.processor.sql.check.CatalogTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of Pagila, as its schema file creates them. Its views are not known. */
final class PagilaCatalog implements Catalog {
  private static final Pattern TABLE =
      Pattern.compile("(?s)CREATE TABLE public\\.(\\w+) \\(\n(.*?)\n\\)");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^    (\\w+) (.+?)(?: DEFAULT .*?| GENERATED .*?)?( NOT NULL)?,?$");

  private final Map<String, CatalogTable> tables = new HashMap<>();

  PagilaCatalog() {
    Matcher created = TABLE.matcher(Corpus.read(Corpus.SCHEMA));
    while (created.find()) {
      List<CatalogColumn> columns = new ArrayList<>();
      for (MatchResult column : COLUMN.matcher(created.group(2)).results().toList()) {
        if (!column.group(1).equals("CONSTRAINT")) {
          columns.add(
              new CatalogColumn(
                  column.group(1),
                  column.group(2).replace("public.", ""),
                  column.group(3) != null));
        }
      }
      String name = created.group(1);
      tables.put(name, new CatalogTable("", name, columns, true));
    }
  }

  @Override
  public Optional<CatalogTable> table(String schema, String name) {
    boolean visible = schema.isEmpty() || schema.equals("public");
    return visible ? Optional.ofNullable(tables.get(name)) : Optional.empty();
  }

  @Override
  public List<String> tableNames() {
    return tables.keySet().stream().sorted().toList();
  }
}
