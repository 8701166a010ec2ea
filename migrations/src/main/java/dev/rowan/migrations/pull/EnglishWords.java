package dev.rowan.migrations.pull;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Singulars and plurals of English words in small letters. */
final class EnglishWords {
  private static final Set<String> UNCOUNTABLE =
      Set.of(
          ("analytics data deer equipment feedback fish hardware information media metadata money"
                  + " news series sheep software species staff")
              .split(" "));

  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("goose", "geese"),
          Map.entry("mouse", "mice"),
          Map.entry("ox", "oxen"),
          Map.entry("id", "ids"),
          Map.entry("index", "indices"),
          Map.entry("vertex", "vertices"),
          Map.entry("matrix", "matrices"),
          Map.entry("criterion", "criteria"),
          Map.entry("phenomenon", "phenomena"),
          Map.entry("leaf", "leaves"),
          Map.entry("knife", "knives"),
          Map.entry("life", "lives"),
          Map.entry("wife", "wives"),
          Map.entry("shelf", "shelves"),
          Map.entry("half", "halves"),
          Map.entry("wolf", "wolves"),
          Map.entry("movie", "movies"),
          Map.entry("cookie", "cookies"),
          Map.entry("zombie", "zombies"),
          Map.entry("tie", "ties"),
          Map.entry("cache", "caches"),
          Map.entry("menu", "menus"),
          Map.entry("quiz", "quizzes"),
          Map.entry("gas", "gases"),
          Map.entry("alias", "aliases"),
          Map.entry("bias", "biases"),
          Map.entry("shoe", "shoes"),
          Map.entry("axis", "axes"),
          Map.entry("hero", "heroes"),
          Map.entry("echo", "echoes"),
          Map.entry("potato", "potatoes"),
          Map.entry("tomato", "tomatoes"));

  private static final Map<String, String> SINGULARS =
      PLURALS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Words that only look like plurals: {@code address}, {@code status}, {@code analysis}. */
  private static final Pattern NO_PLURAL =
      Pattern.compile(".*(ss|us|is)|.{0,3}|alias|atlas|bias|canvas|chaos|lens");

  private static final Pattern US =
      Pattern.compile(".*(stat|b|vir|bon|camp|foc|cens|nex|corp|surpl|radi)uses");
  private static final Pattern IS = Pattern.compile(".*(analy|cri|the|diagno|synop|paraly|oa)ses");
  private static final Pattern ES = Pattern.compile(".*(ss|sh|ch|x|zz)es");

  private EnglishWords() {}

  /** The singular of a word; the word itself when it is no plural. */
  static String singular(String word) {
    if (UNCOUNTABLE.contains(word)) {
      return word;
    }
    for (Map.Entry<String, String> known : SINGULARS.entrySet()) {
      if (word.equals(known.getKey()) || isCompound(word, known.getKey())) {
        return cut(word, known.getKey().length()) + known.getValue();
      }
    }
    if (NO_PLURAL.matcher(word).matches() || !word.endsWith("s")) {
      return word;
    }
    if (IS.matcher(word).matches()) {
      return cut(word, 2) + "is";
    }
    if (US.matcher(word).matches() || ES.matcher(word).matches()) {
      return cut(word, 2);
    }
    return word.endsWith("ies") && word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
  }

  /** The plural of a word; the word itself when it is one. */
  static String plural(String word) {
    if (UNCOUNTABLE.contains(word) || !singular(word).equals(word)) {
      return word;
    }
    String known = PLURALS.get(word);
    if (known != null) {
      return known;
    }
    if (word.matches(".*[^aeiou]y")) {
      return cut(word, 1) + "ies";
    }
    if (word.matches(".*(analy|cri|the|diagno|synop|paraly|oa)sis")) {
      return cut(word, 2) + "es";
    }
    if (word.endsWith("person")) {
      return cut(word, 6) + "people";
    }
    return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
  }

  /** Whether the word ends with a long irregular one, as {@code salespeople} does. */
  private static boolean isCompound(String word, String irregular) {
    return irregular.length() > 5 && word.endsWith(irregular);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
