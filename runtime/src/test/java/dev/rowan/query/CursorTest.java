package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.InvalidCursorException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Cursors as they come back: whole, broken, foreign, forged. */
class CursorTest {

  private static PersonTable table;

  @BeforeContainer
  static void fill() {
    table = new PersonTable();
    table.fill(
        List.of(
            new Person(1, "ana", 30, true, null, null),
            new Person(2, null, 30, true, null, null),
            new Person(3, "'; drop table person; --", 31, true, null, null)));
  }

  @AfterContainer
  static void close() {
    table.close();
  }

  private static Keyset<Person> byName() {
    return table.query().orderBy(PERSON.name.asc().nullsFirst()).keyset(1);
  }

  @Property
  void whatIsWrittenIsRead(@ForAll long order, @ForAll List<String> values) {
    List<String> texts = values.stream().filter(CursorTest::isText).limit(8).toList();
    assertThat(Cursor.decode(order, Cursor.encode(order, texts))).isEqualTo(texts);
  }

  private static boolean isText(String value) {
    return value.indexOf('\0') < 0 && value.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  @Example
  void holdsNullAndEmptyText() {
    List<String> values = Arrays.asList(null, "", "a");
    assertThat(Cursor.decode(7, Cursor.encode(7, values))).isEqualTo(values);
    assertThat(Cursor.encode(7, values)).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    refused(() -> byName().after(text));
    refused(() -> byName().before(text));
  }

  @Example
  void everyChangeIsSeen() {
    String cursor = byName().page().next();
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      String shortened = cursor.substring(0, i);
      refused(() -> byName().after(shortened));
      if (!Arrays.equals(bytes(changed), bytes(cursor))) {
        refused(() -> byName().after(changed));
      }
    }
    refused(() -> byName().after(cursor + "AAAA"));
    refused(() -> byName().after("A".repeat(6001)));
  }

  private static byte[] bytes(String cursor) {
    return Base64.getUrlDecoder().decode(cursor);
  }

  @Example
  void aCursorOfAnotherOrderIsRefused() {
    String cursor = table.query().orderBy(PERSON.age.asc()).keyset(1).page().next();
    for (EntityQuery<Person> other :
        List.of(
            table.query(),
            table.query().orderBy(PERSON.age.desc()),
            table.query().orderBy(PERSON.age.asc().nullsFirst()),
            table.query().orderBy(PERSON.age.asc(), PERSON.name.asc()))) {
      assertThatThrownBy(() -> other.keyset(1).after(cursor))
          .isInstanceOf(InvalidCursorException.class)
          .hasMessage("This cursor is of a query with another order");
    }
    EntityQuery<Person> narrower = table.query().where(PERSON.id.gt(1L)).orderBy(PERSON.age.asc());
    assertThat(narrower.keyset(1).after(cursor).page().content())
        .extracting(Person::id)
        .containsExactly(2L);
  }

  @Example
  void valuesInAnOrderBelongToIt() {
    String cursor = byNameOr("a").page().next();
    assertThat(byNameOr("a").after(cursor).page().content()).hasSize(1);
    assertThatThrownBy(() -> byNameOr("b").after(cursor))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage("This cursor is of a query with another order");
    assertThat(fingerprint(PERSON.name.coalesce("1").concat("2")))
        .isNotEqualTo(fingerprint(PERSON.name.coalesce("12").concat("")))
        .isNotEqualTo(fingerprint(PERSON.name.coalesce("2").concat("1")))
        .isEqualTo(fingerprint(PERSON.name.coalesce("1").concat("2")));
    assertThat(fingerprint(PERSON.id.in(1L, 2L).asExpression()))
        .isNotEqualTo(fingerprint(PERSON.id.in(12L).asExpression()))
        .isNotEqualTo(fingerprint(PERSON.id.in(2L, 1L).asExpression()));
  }

  private static Keyset<Person> byNameOr(String name) {
    return table.query().orderBy(PERSON.name.coalesce(name).asc()).keyset(1);
  }

  /** Cursors that were given away yesterday are read today. */
  @Example
  void fingerprintsAreTheSameInEveryRun() {
    assertThat(
            List.of(
                fingerprint(PERSON.age),
                fingerprint(PERSON.name.coalesce("a")),
                fingerprint(PERSON.tags.coalesce(List.of("a", "b")))))
        .containsExactly(9116633369321011681L, -7409584409286615472L, 8229467366772024180L);
  }

  private static long fingerprint(Expression<?> key) {
    Select select = UniqueOrder.of(Select.of(PERSON).thenBy(List.of(key.asc())));
    return new KeysetSelect(select, 1, null, false).fingerprint();
  }

  @Example
  void hostileKeysAreValues() {
    Keyset<Person> keyset = byName();
    assertThat(Walk.forward(keyset)).extracting(Person::id).containsExactly(2L, 3L, 1L);
    assertThat(Walk.backward(keyset)).extracting(Person::id).containsExactly(2L, 3L, 1L);
  }

  @Example
  void forgedKeysAreRefused() {
    Keyset<Person> byAge = table.query().orderBy(PERSON.age.desc()).keyset(1);
    long order = new KeysetSelect(select(), 1, null, false).fingerprint();
    String text = Cursor.encode(order, List.of("1 or true", "1"));
    assertThatThrownBy(() -> byAge.after(text).page())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageStartingWith("The server cannot read the values of this cursor");
    refused(() -> byAge.after(Cursor.encode(order, List.of("1"))));
    refused(() -> byAge.after(Cursor.encode(order, List.of("1", "2", "3"))));
    refused(() -> byAge.after(Cursor.encode(order, List.of("1", "\0"))));
  }

  private static Select select() {
    return UniqueOrder.of(Select.of(PERSON).thenBy(List.of(PERSON.age.desc())));
  }

  @Example
  void keysThatAreTooLongAreRefusedWhenTheCursorIsMade() {
    table.run("insert into person (id, name) values (9, repeat('x', 5000))");
    Keyset<Person> byName = table.query().orderBy(PERSON.name.desc().nullsLast()).keyset(1);
    assertThatThrownBy(byName::page)
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageContaining("order by something shorter");
    table.run("delete from person where id = 9");
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageStartingWith("Th");
  }
}
