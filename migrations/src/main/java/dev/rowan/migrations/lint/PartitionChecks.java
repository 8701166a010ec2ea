package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;

/** Partitions that come and go, and materialized views that are computed. */
final class PartitionChecks implements LintCheck {

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    AlterTable.of(words)
        .filter(alter -> !past.isNew(alter.table()))
        .ifPresent(alter -> alter.actions().forEach(a -> table(alter, a.copy(), past, report)));
    if (words.take("refresh", "materialized", "view") && !words.looksAt("concurrently")) {
      refreshed(words, past, report);
    }
  }

  private static void table(AlterTable alter, Words words, Past past, Report report) {
    if (words.take("attach", "partition")) {
      QualifiedName partition = words.qualifiedName();
      if (!past.isNew(partition) && !past.isBound(partition)) {
        report.tell(LintRule.ATTACH_PARTITION, attached(alter, partition, words));
      }
    } else if (words.take("detach", "partition")) {
      QualifiedName partition = words.qualifiedName();
      if (!words.has("concurrently") && !words.has("finalize")) {
        report.tell(
            LintRule.DETACH_PARTITION,
            Steps.ALONE
                + alter.sql()
                + " detach partition "
                + Steps.name(partition)
                + " concurrently;");
      }
    }
  }

  private static String attached(AlterTable alter, QualifiedName partition, Words words) {
    String name = Steps.quoted(partition.name() + "_bounds");
    return """
        %salter table %s add constraint %s check (<the bounds, and the key is not null>) not valid;
        alter table %s validate constraint %s;
        %s attach partition %s %s;
        alter table %s drop constraint %s;
        """
        .formatted(
            Steps.ALONE,
            Steps.name(partition),
            name,
            Steps.name(partition),
            name,
            alter.sql(),
            Steps.name(partition),
            words.text(),
            Steps.name(partition),
            name);
  }

  private static void refreshed(Words words, Past past, Report report) {
    if (!past.isNew(words.copy().qualifiedName()) && !words.has("with", "no", "data")) {
      report.tell(
          LintRule.REFRESH_VIEW,
          "-- once: create unique index concurrently on the view\n"
              + words.withWord("concurrently")
              + ";");
    }
  }
}
