package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.Locale;
import java.util.Set;

/** Keeps in mind what a statement did, for those that follow it. */
final class History {
  private static final Set<String> TABLES =
      Set.of("global", "local", "temp", "temporary", "unlogged", "foreign", "materialized");

  private History() {}

  static void record(LintStatement statement, Past past) {
    Words words = statement.words();
    AlterTable.of(words).ifPresent(alter -> altered(alter, past));
    if (words.take("create")) {
      created(words, past);
    } else if (words.take("alter", "type")) {
      typeAltered(words, past);
    } else if (words.take("set")) {
      set(words, past);
    } else if (words.take("truncate") || words.take("lock") || words.take("drop", "table")) {
      words.maybe("table").maybe("if", "exists").maybe("only").parts().stream()
          .map(part -> part.maybe("only").qualifiedName())
          .forEach(past::lock);
    }
  }

  private static void created(Words words, Past past) {
    if (words.copy().maybe("unique").take("index") && !words.hasAnywhere("concurrently")) {
      words.seek("on");
      past.lock(words.skip().maybe("only").qualifiedName());
      return;
    }
    while (words.looksAtOneOf(TABLES)) {
      words.skip();
    }
    if (words.take("table") || words.take("view") || words.take("type")) {
      past.make(words.maybe("if", "not", "exists").qualifiedName());
    }
  }

  private static void typeAltered(Words words, Past past) {
    QualifiedName type = words.qualifiedName();
    if (words.take("add", "value") && !past.isNew(type)) {
      words.maybe("if", "not", "exists");
      words.rest().stream().findFirst().ifPresent(value -> past.addEnumValue(value.text()));
    }
  }

  private static void set(Words words, Past past) {
    boolean zone =
        words.maybe("local").maybe("session").take("time", "zone") || words.take("timezone");
    if (zone && words.text().toLowerCase(Locale.ROOT).contains("'utc'")) {
      past.useUtc();
    }
  }

  private static void altered(AlterTable alter, Past past) {
    for (Words action : alter.actions()) {
      Words words = action.copy();
      if (words.take("validate", "constraint")) {
        past.validate(alter.table(), words.name());
      } else {
        past.lock(alter.table());
        constraintAdded(alter, words, past);
      }
    }
  }

  private static void constraintAdded(AlterTable alter, Words words, Past past) {
    if (!words.take("add")) {
      return;
    }
    String name = words.take("constraint") ? words.name() : "";
    if (words.take("check")) {
      Set<String> columns = NotNulls.in(words);
      if (words.has("not", "valid")) {
        past.check(alter.table(), name, columns);
      } else {
        past.proveNotNull(alter.table(), columns);
      }
    }
  }
}
