package dev.rowan.migrations.lint;

/** What happens to whole tables. */
final class TableChecks implements LintCheck {

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    if (words.take("drop")) {
      dropped(words, past, report);
    } else if (words.take("truncate")) {
      truncated(words.maybe("table").maybe("only"), past, report);
    } else if (words.take("lock")) {
      locked(words.maybe("table").maybe("only"), past, report);
    } else if (words.take("vacuum")) {
      vacuumed(words, report);
    } else if (words.take("cluster")) {
      report.tell(LintRule.CLUSTER, "-- pg_repack, a program, sorts a table beside running code");
    } else {
      moved(words.copy().maybe("alter"), past, report);
      AlterTable.of(words)
          .filter(alter -> !past.isNew(alter.table()))
          .ifPresent(alter -> alter.actions().forEach(a -> moved(alter, a.copy(), report)));
    }
  }

  private static void dropped(Words words, Past past, Report report) {
    boolean isTable =
        words.take("table")
            || words.take("view")
            || words.take("materialized", "view")
            || words.take("schema");
    if (isTable && isAnyOld(words.maybe("if", "exists"), past)) {
      report.tell(LintRule.DROP_TABLE, allowed("drop-table"));
    }
  }

  private static boolean isAnyOld(Words names, Past past) {
    return names.parts().stream().anyMatch(name -> !past.isNew(name.maybe("only").qualifiedName()));
  }

  private static void truncated(Words words, Past past, Report report) {
    if (isAnyOld(words, past)) {
      report.tell(
          LintRule.TRUNCATE,
          "-- delete the rows in batches: a DataMigration; or, when nobody needs the table:\n"
              + allowed("truncate"));
    }
  }

  private static String allowed(String rule) {
    return "-- release code that does without it; then, in a later migration:\n-- rowan: allow "
        + rule
        + " <since when no code uses it>";
  }

  private static void locked(Words words, Past past, Report report) {
    if (!isWeak(words) && isAnyOld(words, past)) {
      report.tell(
          LintRule.LOCK_TABLE, "-- leave it out: each statement takes the lock that it needs");
    }
  }

  private static boolean isWeak(Words words) {
    return words.hasAnywhere("access", "share")
        || words.hasAnywhere("row", "share")
        || (words.hasAnywhere("row", "exclusive") && !words.hasAnywhere("share", "row"))
        || words.hasAnywhere("share", "update", "exclusive");
  }

  private static void vacuumed(Words words, Report report) {
    boolean isFull =
        words.looksAt("full")
            || (words.looksAt("(")
                && words.hasAnywhere("full")
                && !words.hasAnywhere("full", "off")
                && !words.hasAnywhere("full", "false"));
    if (isFull) {
      report.tell(
          LintRule.VACUUM_FULL,
          Steps.ALONE
              + "vacuum …; -- without full; or pg_repack, a program that does it beside"
              + " running code");
    }
  }

  /** An index or a materialized view that moves. */
  private static void moved(Words words, Past past, Report report) {
    boolean isOther = words.take("index") || words.take("materialized", "view");
    if (isOther
        && words.maybe("if", "exists").has("set", "tablespace")
        && !past.isNew(words.qualifiedName())) {
      report.tell(LintRule.SET_TABLESPACE, "-- make another one there, beside the old one");
    }
  }

  private static void moved(AlterTable alter, Words words, Report report) {
    if (words.take("set", "logged") || words.take("set", "unlogged")) {
      report.tell(LintRule.SET_LOGGED, another(alter));
    } else if (words.take("set", "tablespace") || words.has("set", "tablespace")) {
      report.tell(LintRule.SET_TABLESPACE, another(alter));
    } else if (words.take("set", "access", "method")) {
      report.tell(LintRule.SET_LOGGED, another(alter));
    }
  }

  private static String another(AlterTable alter) {
    return """
        -- pg_repack moves a table beside running code; or make another one and fill it in batches:
        create table %s (like %s including all);
        """
        .formatted(Steps.quoted(alter.table().name() + "_new"), Steps.name(alter.table()));
  }
}
