package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of Java for names of a database. */
final class JavaNames {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  /** Names that no component of a record has. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "hashCode", "notify", "notifyAll", "toString", "wait", "getClass");

  private JavaNames() {}

  /** Whether Java reads the word as its own. */
  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Whether no component of a record may be called so. */
  static boolean isOfObject(String word) {
    return OF_OBJECT.contains(word);
  }

  /** The class for a table, in the singular: {@code order_items} is {@code OrderItem}. */
  static String className(String name) {
    List<String> words = words(name);
    int last = words.size() - 1;
    words.set(last, EnglishWords.singular(words.get(last)));
    return typeName(words);
  }

  /** The class for a type, as it is written: {@code mpaa_rating} is {@code MpaaRating}. */
  static String typeName(String name) {
    return typeName(words(name));
  }

  private static String typeName(List<String> words) {
    StringBuilder type = new StringBuilder();
    words.forEach(word -> type.append(capital(word)));
    return begin(type.toString(), "T");
  }

  /** The property for a column: {@code created_at} is {@code createdAt}. */
  static String property(String name) {
    String property = begin(decapital(camel(words(name))), "n");
    return isKeyword(property) || OF_OBJECT.contains(property) ? property + "Value" : property;
  }

  /** The property that holds many of a class: {@code OrderItem} gives {@code orderItems}. */
  static String plural(String type) {
    List<String> words = words(type);
    int last = words.size() - 1;
    words.set(last, EnglishWords.plural(words.get(last)));
    return property(String.join("_", words));
  }

  /** The constant for a label: {@code NC-17} is {@code NC_17}. */
  static String constant(String label) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(label, -1)) {
      if (!word.isEmpty()) {
        words.add(snakeCase(word).toUpperCase(Locale.ROOT));
      }
    }
    String constant = String.join("_", words);
    return constant.isEmpty() ? "BLANK" : begin(constant, "N");
  }

  /** The name that Rowan makes for a column or a table. */
  static String snakeCase(String javaName) {
    return WORD_START.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  static String decapital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
  }

  private static String camel(List<String> words) {
    StringBuilder name = new StringBuilder(words.get(0));
    words.subList(1, words.size()).forEach(word -> name.append(capital(word)));
    return name.toString();
  }

  /** A name begins with a letter. */
  private static String begin(String name, String letter) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : letter + name;
  }

  /** The words of a name in small letters; one at least. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN_WORDS.split(name, -1)) {
      for (String word : WORD_START.split(part, -1)) {
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    if (words.isEmpty()) {
      words.add("unnamed");
    }
    return words;
  }
}
