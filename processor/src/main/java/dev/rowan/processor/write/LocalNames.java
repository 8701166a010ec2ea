package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names for local variables and parameters that a person would choose and that clash with none. */
final class LocalNames {
  /** The other names in the methods of generated classes. */
  private static final Set<String> TAKEN =
      Set.of(
          "added",
          "all",
          "atomic",
          "changed",
          "count",
          "database",
          "delete",
          "exists",
          "find",
          "id",
          "ids",
          "insert",
          "inserted",
          "known",
          "lazies",
          "listeners",
          "moment",
          "orders",
          "own",
          "predicates",
          "ready",
          "row",
          "rows",
          "save",
          "saved",
          "sequence",
          "statements",
          "subtypes",
          "update",
          "updated",
          "written");

  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
  private static final Pattern WORD_START =
      Pattern.compile("([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])");

  private LocalNames() {}

  /** The name for an instance of the class: {@code filmActor}. */
  static String one(ClassName type) {
    return free(decapitalized(type.simpleName()));
  }

  /** The name for many instances of the class: {@code filmActors}. */
  static String many(ClassName type) {
    return free(plural(decapitalized(type.simpleName())));
  }

  /** The name itself, or another one when generated methods use it for something else. */
  static String free(String name) {
    return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? "the" + capitalized(name) : name;
  }

  static String plural(String name) {
    if (CONSONANT_Y.matcher(name).matches()) {
      return name.substring(0, name.length() - 1) + "ies";
    }
    return SIBILANT.matcher(name).matches() ? name + "es" : name + "s";
  }

  /** The words for an instance of the class in a sentence: {@code film actor}. */
  static String words(ClassName type) {
    return constant(type.simpleName()).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** The name of a constant: {@code FILM_ACTOR}. */
  static String constant(String name) {
    return WORD_START.matcher(name).replaceAll("$1$3_$2").toUpperCase(Locale.ROOT);
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String decapitalized(String name) {
    return name.matches("[A-Z]{2}.*")
        ? lowerAcronym(name)
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code URLEntry} is {@code urlEntry}, {@code VAT} is {@code vat}. */
  private static String lowerAcronym(String name) {
    int end = 1;
    while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    int acronym = end == name.length() ? end : end - 1;
    return name.substring(0, acronym).toLowerCase(Locale.ROOT) + name.substring(acronym);
  }
}
