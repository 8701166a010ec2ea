package dev.rowan.processor.check;

import dev.rowan.processor.finder.FinderParser;
import dev.rowan.processor.finder.PropertyTree;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before {@code By} for the reader alone is no word that seems to say something: a
 * limit in the wrong place, or a property.
 */
final class FinderWordsRule {
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:Distinct)?(?:(?:First|Top)\\d*)?(?:Distinct)?(?=[A-Z_]|$)");
  private static final Pattern LIMIT =
      Pattern.compile("(?:^|(?<=[a-z0-9]))(Top|First|Last|Distinct)(\\d+(?=[A-Z_]|$)|$)");
  private static final Pattern LAST = Pattern.compile("^Last(\\d*)(?=[A-Z_]|$)");

  private final PropertyTree tree;
  private final Diagnostics diagnostics;

  FinderWordsRule(PropertyTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  boolean check(RepositoryMethod method) {
    String middle = FinderParser.middle(method.name());
    if (isOfEntity(middle)) {
      return true;
    }
    String words = BEGINNING.matcher(middle).replaceFirst("");
    Optional<String> hint = limit(method, words).or(() -> property(method, words));
    hint.ifPresent(
        h ->
            diagnostics.report(
                RepositoryProblem.FINDER_WORDS, method.origin(), method.name(), words, h));
    return hint.isEmpty();
  }

  private Optional<String> limit(RepositoryMethod method, String words) {
    String start = start(method.name());
    Matcher last = LAST.matcher(words);
    if (last.find() && (last.end() == words.length() || isOfEntity(words.substring(last.end())))) {
      return Optional.of("write %sFirst%sBy...OrderBy...Desc".formatted(start, last.group(1)));
    }
    Matcher limit = LIMIT.matcher(words);
    if (!limit.find()) {
      return Optional.empty();
    }
    String word = limit.group(1);
    return Optional.of(
        word.equals("Last")
            ? "write %sFirst%sBy...OrderBy...Desc".formatted(start, limit.group(2))
            : "write %s%s%sBy...".formatted(start, word, limit.group(2)));
  }

  /** A word that is a property, or almost, and no part of what is returned. */
  private Optional<String> property(RepositoryMethod method, String words) {
    String word = words.startsWith("All") ? words.substring("All".length()) : words;
    if (word.isEmpty() || isOfEntity(word) || isOfResult(method.result().element(), word)) {
      return Optional.empty();
    }
    return tree.names().stream()
        .filter(name -> Misspellings.isMeant(snake(word), snake(name)))
        .findFirst()
        .map(
            name ->
                "a condition on %s stands after By; to return only that, return a projection"
                    .formatted(name));
  }

  private boolean isOfEntity(String word) {
    String name = tree.entity().type().simpleName().toLowerCase(Locale.ROOT);
    String plain = word.toLowerCase(Locale.ROOT);
    String plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    return plain.equals(name) || plain.equals(plural) || plain.equals(name + "es");
  }

  private static boolean isOfResult(TypeName result, String word) {
    String name = result instanceof ClassName type ? type.simpleName() : result.toString();
    String plain = word.toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).contains(plain.replaceAll("(ies|y|s)$", ""));
  }

  private static String start(String name) {
    return name.substring(0, name.length() - name.replaceFirst("^[a-z]+", "").length());
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
