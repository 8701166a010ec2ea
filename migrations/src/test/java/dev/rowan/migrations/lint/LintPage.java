package dev.rowan.migrations.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of the guide's page about the linter.
 *
 * @param says what it says of the rule, on one line
 * @param wrong the script that breaks the rule
 * @param right the script that does not
 */
record LintPage(String says, String wrong, String right) {
  private static final Pattern SECTION =
      Pattern.compile(
          "^## (?<code>[a-z-]+)\n\n(?<says>(?:> [^\n]*\n)+).*?"
              + "<!-- wrong -->\n```sql\n(?<wrong>.*?)\n```\n.*?"
              + "<!-- right -->\n```sql\n(?<right>.*?)\n```\n",
          Pattern.DOTALL | Pattern.MULTILINE);

  /** The sections by their rules. */
  static Map<LintRule, LintPage> sections() {
    Map<LintRule, LintPage> sections = new EnumMap<>(LintRule.class);
    Matcher matcher = SECTION.matcher(text());
    for (MatchResult match : matcher.results().toList()) {
      sections.put(
          LintRule.of(match.group(1)).orElseThrow(),
          new LintPage(
              match.group(2).replace("\n> ", " ").substring(2).strip(),
              match.group(3),
              match.group(4)));
    }
    return sections;
  }

  private static String text() {
    try {
      return Files.readString(Path.of("../docs/lint.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
