package dev.rowan.processor.read;

import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.RenameDeclaration;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Makes the names of tables, columns and types, as the package's {@code @Naming} says. */
final class NamingReader {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private final Elements elements;

  NamingReader(Elements elements) {
    this.elements = elements;
  }

  /** The name that was written in a member of an annotation, or one made from the Java name. */
  SqlName name(
      Optional<View> view, String member, String javaName, Element element, Element scope) {
    SqlName written = written(view, member, Origin.of(element));
    return written.present() ? written : derived(javaName, element, scope);
  }

  /** The name that was written in a member of an annotation, if one was. */
  SqlName written(Optional<View> view, String member, Origin otherwise) {
    if (view.isEmpty() || !view.get().has(member)) {
      return new SqlName("", SqlName.Source.ABSENT, "", otherwise);
    }
    return written(view.get().string(member), view.get(), member);
  }

  /** The name before the present one, if one was written. */
  Optional<RenameDeclaration> renamedFrom(Optional<View> view) {
    return view.map(
        v -> new RenameDeclaration(written(v.string("value"), v.origin()).value(), v.at("value")));
  }

  /** The names that were written in a member of an annotation. */
  List<SqlName> allWritten(View view, String member) {
    return view.strings(member).stream().map(text -> written(text, view, member)).toList();
  }

  private SqlName written(String text, View view, String member) {
    return view.isForeign()
        ? foreign(text, view.element(), view.at(member))
        : written(text, view.at(member));
  }

  /**
   * A name in an annotation of Jakarta Persistence is not used as it is written: implementations
   * write it in small letters, with {@code _} between the words where they do so elsewhere.
   */
  private SqlName foreign(String text, Element scope, Origin origin) {
    SqlName name = written(text.replace('`', '"'), origin);
    return name.source() == SqlName.Source.WRITTEN
        ? quotedIfReserved(derived(text, scope, origin), origin)
        : name;
  }

  /** Whoever writes these annotations leaves it to others to quote names. */
  private static SqlName quotedIfReserved(SqlName name, Origin origin) {
    return Identifiers.isReserved(name.value())
        ? new SqlName(name.value(), SqlName.Source.QUOTED, name.from(), origin)
        : name;
  }

  private static SqlName written(String text, Origin origin) {
    if (isQuoted(text)) {
      String inner = text.substring(1, text.length() - 1).replace("\"\"", "\"");
      return new SqlName(inner, SqlName.Source.QUOTED, text, origin);
    }
    return new SqlName(
        text, text.isEmpty() ? SqlName.Source.ABSENT : SqlName.Source.WRITTEN, text, origin);
  }

  private String strategy(Element scope) {
    return View.of(elements.getPackageOf(scope), Names.NAMING)
        .flatMap(view -> view.constant("value"))
        .orElse("SNAKE_CASE");
  }

  /** Whether the words of a name have {@code _} between them. */
  boolean isSnakeCase(Element scope) {
    return strategy(scope).equals("SNAKE_CASE");
  }

  /** The name that is made from the Java name. */
  SqlName derived(String javaName, Element element, Element scope) {
    SqlName name = derived(javaName, scope, Origin.of(element));
    return View.of(scope, Names.ENTITY).filter(View::isForeign).isPresent()
        ? quotedIfReserved(name, name.origin())
        : name;
  }

  /** The name of a column that refers to another one, as Jakarta Persistence makes it. */
  SqlName joined(String javaName, SqlName references, Element element, Element scope) {
    SqlName start = derived(javaName, element, scope);
    String name = start.value() + "_" + references.value();
    return new SqlName(name, SqlName.Source.DERIVED, javaName, start.origin());
  }

  private SqlName derived(String javaName, Element scope, Origin origin) {
    return switch (strategy(scope)) {
      case "AS_WRITTEN" -> new SqlName(javaName, SqlName.Source.AS_WRITTEN, javaName, origin);
      case "LOWER_CASE" -> made(javaName.toLowerCase(Locale.ROOT), javaName, origin);
      default -> made(snakeCase(javaName), javaName, origin);
    };
  }

  private static SqlName made(String name, String javaName, Origin origin) {
    return new SqlName(name, SqlName.Source.DERIVED, javaName, origin);
  }

  static String snakeCase(String javaName) {
    return WORD_START.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static boolean isQuoted(String text) {
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
  }
}
