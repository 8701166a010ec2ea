package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is typed, half or wrong: the processor neither fails nor takes the compiler down. */
class BrokenSourcesTest {

  /** Fixed, since compilers fail by themselves at some nonsense; another one explores more. */
  private static final String SEED = "20261121";

  private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|\\w+|\\s+|[^\\w\\s]");

  private static final String SOURCE =
      """
      package p;
      import dev.rowan.Lazy;
      import dev.rowan.annotations.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      @MappedSuperclass
      abstract class Base<T extends Comparable<T>, V> {
        @Id @Generated T id;
        private List<V> values;
        public List<V> getValues() { return values; }
        public void setValues(List<V> values) { this.values = values; }
      }

      @Entity @Table(value = "films", schema = "shop")
      @Unique({"title", "year"}) @Unique(value = "code", name = "code_key")
      class Film extends Base<Long, String> {
        @Column(length = 50, unique = true) String title;
        @Column(precision = 5, scale = 2) BigDecimal price;
        final int year;
        private boolean isOld;
        Rating rating;
        Rating[] ratings;
        String code;
        @Generated Instant createdAt;
        @ManyToOne @JoinColumn(value = "shelf_nr", references = "id") Shelf shelf;
        @OneToOne(cascade = Cascade.PERSIST) Lazy<Copy> first;
        Film(int year) { this.year = year; }
        boolean isOld() { return isOld; }
        void setOld(boolean old) { isOld = old; }
        @PgEnum("mpaa_rating") enum Rating { G, @EnumLabel("PG-13") PG_13 }
      }

      @Entity
      record Copy(@EmbeddedId Copy.Key key, @Column(name = "bought") LocalDate boughtAt) {
        record Key(int filmId, @Column(name = "nr") int number) {}
      }

      @Entity
      record Tag(@Id @Generated(Generated.Strategy.UUID_V7) UUID id, List<String> words,
          @ManyToMany(mappedBy = "tags") Lazy<List<Shelf>> shelves, @ManyToOne Copy copy) {
        Tag(List<String> words) { this(null, words, null, null); }
      }

      @Entity @Unique("next")
      class Shelf {
        @Id int id;
        @Id int second;
        @OneToMany(mappedBy = "shelf", orderBy = "title desc, year") List<Film> films;
        @ManyToMany @JoinTable(name = "st", columns = {"a", "b"}, targetColumns = "t") Set<Tag> tags;
        @ManyToOne @JoinColumn("n") @JoinColumn("m") Shelf next;
        @OneToMany(mappedBy = "next", orphanRemoval = true) Lazy<Set<Shelf>> previous;
      }
      """;

  private static final List<String> TOKENS =
      TOKEN.matcher(SOURCE).results().map(MatchResult::group).toList();

  private static final List<String> NONSENSE =
      List.of(
          "",
          "",
          "",
          "<",
          ">",
          "(",
          ")",
          "{",
          "}",
          "@",
          ",",
          ";",
          "=",
          "?",
          "\"",
          "...",
          "[]",
          "void",
          "class",
          "record",
          "enum",
          "interface",
          "static",
          "private",
          "final",
          "abstract",
          "sealed",
          "extends Film",
          "extends Base",
          "<T extends T>",
          "<?>",
          "<Film>",
          "<int>",
          "Missing",
          "Missing<Missing>",
          "Film",
          "Film.Missing",
          "Tag",
          "Copy.Key",
          "Map<String, ? super T>",
          "@Id",
          "@EmbeddedId",
          "@Entity",
          "@Column(length = \"x\")",
          "@Column(name = null)",
          "@Column(name = Missing.NAME)",
          "@Generated(Missing)",
          "@Unique(1 + \"a\")",
          "@Table",
          "@Unique({})",
          "@EnumLabel",
          "@PgEnum",
          "@MappedSuperclass",
          "@Transient",
          "@ManyToOne",
          "@OneToOne(mappedBy = Missing)",
          "@OneToMany(mappedBy = \"tags\")",
          "@ManyToMany(orderBy = \"id desc,\")",
          "@JoinColumn(\"id\")",
          "@JoinColumn",
          "@JoinTable",
          "Lazy",
          "Lazy<Missing>",
          "Set<Film>",
          "Shelf",
          "-1",
          "null",
          "\"\\0\"",
          "\"\\\"\"",
          "1 / 0",
          "Integer.MAX_VALUE + 1",
          "String...",
          "int[][]",
          "var");

  /** One place of the source and what stands there instead. */
  record Change(int at, int length, String text) {}

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.OFF)
  void javacGoesOn(@ForAll("changes") List<Change> changes) {
    goesOn(TestCompiler.JAVAC, changes);
  }

  @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.OFF)
  void eclipseGoesOn(@ForAll("changes") List<Change> changes) {
    goesOn(TestCompiler.ECJ, changes);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Integer> places = Arbitraries.integers().between(10, TOKENS.size() - 1);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 3);
    return Combinators.combine(places, lengths, Arbitraries.of(NONSENSE))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static void goesOn(TestCompiler compiler, List<Change> changes) {
    String source = changed(changes);
    CompileResult result = compiler.compile(Map.of("p/Film.java", source), "-proc:only");
    assertThat(result.problems())
        .as("%s%n%s", source, result.messages())
        .noneMatch(m -> m.code().equals("RWN-239") && !isFaultOfEclipse(m.text()));
    assertThat(result.console()).as(source).doesNotContain("at dev.rowan.processor");
  }

  /** Eclipse's compiler itself fails at some records that end in the middle of a component. */
  private static boolean isFaultOfEclipse(String text) {
    return text.contains(" at org.eclipse.jdt.internal.");
  }

  private static String changed(List<Change> changes) {
    List<String> tokens = new ArrayList<>(TOKENS);
    for (Change change : changes) {
      for (int i = 0; i < change.length() && change.at() + i < tokens.size(); i++) {
        tokens.set(change.at() + i, "");
      }
      tokens.set(change.at(), change.text() + " " + tokens.get(change.at()));
    }
    return String.join("", tokens);
  }
}
