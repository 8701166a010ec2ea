package dev.rowan.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Scripts that are no scripts. */
final class LintHostileTest {
  private static final Map<LintRule, LintPage> SECTIONS = LintPage.sections();

  @Test
  void readsHalfStatements() {
    for (LintPage section : SECTIONS.values()) {
      for (String script : new String[] {section.wrong(), section.right()}) {
        for (int end = 0; end <= script.length(); end++) {
          String half = script.substring(0, end);
          assertThatCode(() -> Linter.create().lint(half).forEach(Finding::toString))
              .as(half)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  @Property(tries = 500)
  void readsGarbage(@ForAll("garbage") String script) {
    Linter.create().lint(script).forEach(Finding::toString);
    Linter.create().lint(script, false);
  }

  @Property(tries = 200)
  void readsAnything(@ForAll String script) {
    assertThat(Linter.create().lint(script)).allMatch(found -> found.line() > 0);
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.of(
            "alter",
            "table",
            "add",
            "column",
            "constraint",
            "create",
            "index",
            "on",
            "only",
            "drop",
            "concurrently",
            "(",
            ")",
            ",",
            ";",
            ".",
            "\"f\"",
            "f",
            "not",
            "valid",
            "null",
            "type",
            "rename",
            "to",
            "set",
            "default",
            "check",
            "unique",
            "attach",
            "partition",
            "refresh",
            "materialized",
            "view",
            "update",
            "with",
            "domain",
            "value",
            "'a'",
            "[",
            "]",
            "lock",
            "vacuum",
            "full",
            "\n-- rowan: allow",
            "drop-column",
            "begin",
            "commit",
            "1")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Test
  void readsHugeScriptsInTime() {
    String alter = "alter table f alter a set not null, validate constraint c;\n";
    String columns = "alter table f " + "add a int default f(),".repeat(20_000) + "add b int;";
    String values = "insert into f values " + "(1, 'a'),".repeat(300_000) + "(1, 'a');";
    String nested = "alter table f add check " + "(".repeat(50_000) + ")".repeat(50_000) + ";";
    String enums = "alter type t add value 'a';\n";
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Linter.create().lint(alter.repeat(20_000))).hasSize(40_000);
          assertThat(Linter.create().lint(columns)).isNotEmpty();
          assertThat(Linter.create().lint(values)).isEmpty();
          assertThat(Linter.create().lint(nested)).isNotEmpty();
          assertThat(Linter.create().lint(enums.repeat(5_000))).isEmpty();
        });
  }
}
