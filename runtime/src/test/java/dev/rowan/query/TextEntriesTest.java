package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidCursorException;
import dev.rowan.postgres.NaughtyStrings;
import dev.rowan.postgres.TestServer;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through no method that takes a text can the text become anything else of the statement. */
class TextEntriesTest extends FunctionTest {

  private static final Map<String, Function<String, SelectQuery<?, ?>>> ENTRIES = TextEntries.all();

  /** What takes a text and makes no SQL of it: an order by known names, and the place in one. */
  private static final Set<String> WITHOUT_SQL =
      Set.of(
          "Keyset.after",
          "Keyset.afterIfPresent",
          "Keyset.before",
          "Keyset.beforeIfPresent",
          "KeysetRequest.after",
          "KeysetRequest.before",
          "ResultColumns.named",
          "ResultColumns.of",
          "Sort.by",
          "Sort.parse");

  /** What takes the SQL of a mapping from generated code, and no values. */
  private static final Set<String> OF_MAPPINGS =
      Set.of("JoinedTables.of", "JoinedTables.rows", "JoinedTables.with");

  /**
   * What makes a table of a statement that writes; the name is that of any such table. And what
   * quotes the names of all of them.
   */
  private static final Set<String> AS_OTHERS =
      Set.of("Change.asCte", "Identifiers.quoted", "Returning.asCte");

  /** What stands in the options of a COPY, of which there is no text before it runs. */
  private static final Set<String> OF_COPIES = Set.of("CopyOut.nullText");

  private static final List<String> ALL =
      NaughtyStrings.all().stream().filter(NaughtyStrings::fits).distinct().toList();

  /** Those that close, open or comment something, for the server itself. */
  private static final List<String> WORST =
      Stream.concat(
              Stream.of("'", "\"", "\\", "\\'", "?", "??", "$1", "$$", "--", "/*", ";", "{", "%s"),
              ALL.stream()
                  .filter(t -> t.length() < 60 && t.matches("(?s).*['\"\\\\;].*"))
                  .limit(40))
          .toList();

  @BeforeAll
  static void addBag() {
    String url = TestServer.newDatabase();
    TestServer.run(
        url,
        "create extension hstore; create extension ltree;"
            + " create table bag (tags hstore, note jsonb, shelf ltree, label text);"
            + " insert into bag values ('', '{}', 'a')");
    database.close();
    database = TestServer.pool(url).build();
  }

  static Set<String> entries() {
    return ENTRIES.keySet();
  }

  @Test
  void allMethodsAreListed() throws Exception {
    Set<String> known = new TreeSet<>(ENTRIES.keySet());
    known.addAll(WITHOUT_SQL);
    known.addAll(AS_OTHERS);
    known.addAll(OF_MAPPINGS);
    known.addAll(OF_COPIES);
    assertThat(methodsThatTakeTexts()).isEqualTo(known);
  }

  private static Set<String> methodsThatTakeTexts() throws IOException, URISyntaxException {
    Path root = Path.of(Sql.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> methods = new TreeSet<>();
    try (Stream<Path> files = Files.list(root.resolve("dev/rowan/query"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*[/\\\\]\\w+[.]class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        addMethods(classOf("dev.rowan.query." + name), methods);
      }
    }
    return methods;
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addMethods(Class<?> type, Set<String> methods) {
    if (Modifier.isPublic(type.getModifiers()) && !type.isEnum()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean isOpen = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
        if (isOpen
            && Arrays.stream(method.getGenericParameterTypes()).anyMatch(TextEntriesTest::isText)) {
          methods.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
  }

  private static boolean isText(java.lang.reflect.Type type) {
    return type == String.class
        || type == String[].class
        || type.getTypeName().equals("java.util.Collection<java.lang.String>");
  }

  @Test
  void anyTextMayStandForNull() {
    NumberExpression<Integer> nothing = Sql.value(1).nullIf(1);
    for (String text : ALL) {
      StringWriter csv = new StringWriter();
      try {
        database.select(nothing).copyOut().delimiter(otherThan(text)).nullText(text).to(csv);
        assertThat(csv).as(text).hasToString(text + "\n");
      } catch (IllegalArgumentException refused) {
        assertThat(text).containsAnyOf("\"", "\r", "\n");
      }
    }
  }

  /** A character that does not stand in the text. */
  private static char otherThan(String text) {
    return (char) ",;|~".chars().filter(c -> text.indexOf(c) < 0).findFirst().orElse('\1');
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theStatementIsTheSameForEveryText(String entry) {
    Function<String, SelectQuery<?, ?>> made = ENTRIES.get(entry);
    String harmless = entry.matches("Sql.(operator|condition)") ? "+" : "naught";
    String sql = made.apply(harmless).toString();
    String skeleton = Skeleton.of(sql, harmless).replace(harmless, "N");
    for (String text : ALL) {
      if (isWordOf(sql, text)) {
        continue;
      }
      try {
        String found = made.apply(text).toString();
        assertThat(normalized(found, text, entry)).as("%s of %s", entry, text).isEqualTo(skeleton);
      } catch (IllegalArgumentException refused) {
        assertThat(refused)
            .hasMessageMatching("(?s)Not the name of an operator.*|Not a name.*|A name of.*");
      }
    }
  }

  /** Names with a schema before them, and operators, have a form of their own. */
  private static String normalized(String sql, String text, String entry) {
    String path = text.matches("\\w+[.]\\w+") ? text : "N";
    String skeleton = Skeleton.of(sql, text).replace("N.N", "N").replace(path, "N");
    return entry.matches("Sql.(operator|condition)")
        ? skeleton.replace(" " + text.replace("?", "??") + " ", " N ")
        : skeleton.replaceAll("N[.][a-z0-9_]+|[a-z0-9_]+[.]N", "N");
  }

  private static boolean isWordOf(String sql, String text) {
    return Arrays.asList(sql.split("[^a-z0-9_]+")).contains(text);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theServerReadsItAsOneStatement(String entry) {
    for (String text : WORST) {
      try {
        List<?> rows = ENTRIES.get(entry).apply(text).on(database).list();
        assertThat(rows).as("%s of %s", entry, text).hasSizeLessThan(2);
        rows.forEach(row -> assertThat(((Tuple2<?, ?>) row).v2()).isEqualTo("end"));
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("Not ");
      } catch (DataException refused) {
        assertThat(refused.sqlState())
            .as("%s of %s: %s", entry, text, refused)
            .matches("22...|42883|42704|3F000|0A000|42P13|42601|42602");
        boolean isOfStatement =
            refused.getMessage().contains("syntax error at or near")
                && !refused.getMessage().contains("jsonpath");
        assertThat(isOfStatement).as("%s of %s: %s", entry, text, refused).isFalse();
      }
    }
  }

  @Test
  void namesToSortByAreLookedUp() {
    for (String text : ALL) {
      assertThatThrownBy(() -> Sort.by(text).of(PERSON))
          .isInstanceOf(IllegalArgumentException.class);
      try {
        assertThat(Sort.parse(text).of(PERSON)).isEmpty();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("There is no \"");
      }
    }
  }

  @Test
  void placesAreNoTexts() {
    var statements = database.statements("test");
    Keyset<Person> keyset = EntityQuery.of(statements, PERSON).keyset(3);
    for (String text : ALL) {
      assertThatThrownBy(() -> keyset.after(text)).isInstanceOf(InvalidCursorException.class);
      assertThatThrownBy(() -> keyset.beforeIfPresent(text))
          .isInstanceOf(InvalidCursorException.class);
      EntityQuery<Person> query = EntityQuery.of(statements, PERSON);
      assertThatThrownBy(() -> query.keyset(KeysetRequest.after(3, text)))
          .isInstanceOf(InvalidCursorException.class);
    }
  }
}
