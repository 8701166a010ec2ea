package dev.rowan.processor.check;

import static dev.rowan.processor.check.EntitySubject.assertThatBody;
import static dev.rowan.processor.check.EntitySubject.assertThatEntity;
import static dev.rowan.processor.check.EntitySubject.assertThatMembers;
import static dev.rowan.processor.report.ColumnProblem.*;
import static dev.rowan.processor.report.GenerationProblem.*;
import static dev.rowan.processor.report.IdProblem.*;
import static dev.rowan.processor.report.NameProblem.*;
import static dev.rowan.processor.report.TypeProblem.*;
import static dev.rowan.processor.report.UniqueProblem.*;

import org.junit.jupiter.api.Test;

/** The rules about keys, columns, types and names. */
class ColumnRulesTest {
  private static final String LONG_NAME = "a".repeat(64);

  @Test
  void ids() {
    assertThatBody("String name;").hasProblem(NO_ID, "class Film");
    assertThatBody("Long id;")
        .hasProblem(NO_ID, "class Film")
        .saying("write @Id on the property id");
    assertThatBody("@Id @Generated Long id; @Id @Generated Long key;")
        .hasProblem(TWO_GENERATED_IDS, "@Generated Long key");
    assertThatEntity("@Entity record Film(@Id int id, @EmbeddedId Key key) {} record Key(int a) {}")
        .hasProblem(ID_AND_EMBEDDED_ID, "@EmbeddedId");
    assertThatEntity(
            "@Entity record Film(@EmbeddedId A a, @EmbeddedId B b) {} record A(int a) {} record B(int b) {}")
        .hasProblem(TWO_EMBEDDED_IDS, "@EmbeddedId B");
    assertThatEntity("@Entity record Film(@EmbeddedId Key key) {} class Key { int a; }")
        .hasProblem(EMBEDDED_ID_NOT_RECORD, "key");
    assertThatEntity("@Entity class Film { @EmbeddedId Key key; private record Key(int a) {} }")
        .hasProblem(EMBEDDED_ID_INVISIBLE, "key");
    assertThatEntity("@Entity record Film(@EmbeddedId Key key) {} record Key(@Generated int a) {}")
        .hasProblem(EMBEDDED_ID_GENERATED, "@Generated");
    assertThatEntity("@Entity record Film(@EmbeddedId Key key) {} record Key(@Id int a) {}")
        .hasProblem(ID_IN_EMBEDDED_ID, "@Id");
    assertThatEntity(
            "@Entity record Film(@EmbeddedId Key key) {} record Key(@EmbeddedId Key key) {}")
        .hasProblems(ID_IN_EMBEDDED_ID);
    assertThatEntity("@Entity record Film(@EmbeddedId Key key) {} record Key() {}")
        .hasProblem(EMPTY_EMBEDDED_ID, "key");
    assertThatEntity(
            "@Entity record Film(@EmbeddedId @Column(name = \"x\") Key key) {} record Key(int a) {}")
        .hasProblem(COLUMN_ON_EMBEDDED_ID, "@Column");
  }

  @Test
  void idColumns() {
    assertThatBody("@Id @Column(nullable = true) Long id;").hasProblem(NULLABLE_ID, "true");
    assertThatBody("@Id @Column(nullable = true) long id;").hasProblem(NULLABLE_ID, "true");
    assertThatBody("@Id @Column(nullable = false) long id;").isRight();
    assertThatBody("@Id @Column(unique = true) Long id;").hasProblem(UNIQUE_ID, "true");
    assertThatBody("@Id @Column(unique = true) Long id; @Id int part;").isRight();
    assertThatBody("@Id @Column(defaultValue = \"1\") Long id;").hasProblem(DEFAULT_ON_ID, "\"1\"");
    assertThatBody("@Id @Column(insertable = false) Long id;").hasProblem(UNWRITTEN_ID, "false");
    assertThatBody("@Id @Generated @Column(insertable = false) Long id;").isRight();
    assertThatBody("@Id byte[] id;").hasProblem(ID_TYPE, "id");
    assertThatBody("@Id List<String> id;").hasProblem(ID_TYPE, "id");
    assertThatBody("@Id Object id;").hasProblem(UNSUPPORTED_TYPE, "id");
  }

  @Test
  void generated() {
    assertThatBody("@Id @Generated(UUID_V7) Long id;").hasProblem(UUID_ON_OTHER_TYPE, "UUID_V7");
    assertThatBody("@Id @Generated(SEQUENCE) UUID id;")
        .hasProblem(SEQUENCE_ON_OTHER_TYPE, "SEQUENCE");
    assertThatMembers("@Generated(UUID_V4) UUID token;").hasProblem(CLIENT_VALUE_NOT_ID, "UUID_V4");
    assertThatBody("@Id @Generated(value = SEQUENCE, block = 0) Long id;")
        .hasProblem(BLOCK_OUT_OF_RANGE, "0");
    assertThatBody("@Id @Generated(value = SEQUENCE, block = 1_000_001) Long id;")
        .hasProblem(BLOCK_OUT_OF_RANGE, "1_0");
    assertThatBody("@Id @Generated(sequence = \"s\") Long id;")
        .hasProblem(SEQUENCE_NOT_USED, "\"s\"");
    assertThatBody("@Id @Generated(block = 5) Long id;").hasProblem(SEQUENCE_NOT_USED, "5");
    assertThatBody("@Id @Generated String id;").hasProblem(UNKNOWN_GENERATOR, "@Generated");
    assertThatBody("@Id @Generated(DATABASE) String id;").isRight();
    assertThatBody("@Id @Generated UUID id;").isRight();
    assertThatMembers("@Generated Instant createdAt;").isRight();
  }

  @Test
  void sizes() {
    assertThatMembers("@Column(length = 0) String a;").hasProblem(LENGTH_OUT_OF_RANGE, "0");
    assertThatMembers("@Column(length = -1) String a;").hasProblem(LENGTH_OUT_OF_RANGE, "-1");
    assertThatMembers("@Column(length = 10_485_761) String a;")
        .hasProblem(LENGTH_OUT_OF_RANGE, "10_");
    assertThatMembers("@Column(length = 10_485_760) String a; @Column(length = 1) List<String> b;")
        .isRight();
    assertThatMembers("@Column(length = 5) int a;").hasProblem(LENGTH_NOT_TEXT, "5");
    assertThatMembers("@Column(precision = 0) BigDecimal a;")
        .hasProblem(PRECISION_OUT_OF_RANGE, "0");
    assertThatMembers("@Column(precision = 1001) BigDecimal a;")
        .hasProblem(PRECISION_OUT_OF_RANGE, "1001");
    assertThatMembers("@Column(precision = 5) double a;").hasProblem(PRECISION_NOT_DECIMAL, "5");
    assertThatMembers("@Column(precision = 5, scale = 6) BigDecimal a;")
        .hasProblem(SCALE_OUT_OF_RANGE, "6");
    assertThatMembers("@Column(precision = 5, scale = -1) BigDecimal a;")
        .hasProblem(SCALE_OUT_OF_RANGE, "-1");
    assertThatMembers("@Column(scale = 2) BigDecimal a;").hasProblem(SCALE_WITHOUT_PRECISION, "2");
    assertThatMembers("@Column(type = \"citext\", length = 2) String a;")
        .hasProblem(TYPE_AND_SIZE, "2");
    assertThatMembers("@Column(nullable = true) int a;").hasProblem(PRIMITIVE_NULLABLE, "true");
    assertThatMembers("@Column(defaultValue = \" \") int a;").hasProblem(BLANK_TEXT, "\" \"");
    assertThatMembers("@Column(check = \"\\0\") int a;").hasProblem(NUL_IN_TEXT, "\"\\0\"");
  }

  @Test
  void types() {
    assertThatMembers("Random a;").hasProblem(UNSUPPORTED_TYPE, "a;").saying("java.util.Random");
    assertThatMembers("char[] a;").hasProblem(UNSUPPORTED_TYPE, "a;");
    assertThatMembers("List a;").hasProblem(RAW_LIST, "a;");
    assertThatMembers("List<?> a;").hasProblem(WILDCARD_LIST, "a;");
    assertThatMembers("List<? extends Number> a;").hasProblem(WILDCARD_LIST, "a;");
    assertThatMembers("List<List<String>> a;").hasProblem(NESTED_LIST, "a;");
    assertThatMembers("int[][] a;").hasProblem(NESTED_LIST, "a;");
    assertThatMembers("List a[];").hasProblem(NESTED_LIST, "a[]");
    assertThatMembers("Optional<String> a;")
        .hasProblem(OPTIONAL_PROPERTY, "a;")
        .saying("@Nullable String a");
    assertThatMembers("OptionalInt a;")
        .hasProblem(OPTIONAL_PROPERTY, "a;")
        .saying("@Nullable Integer a");
    assertThatMembers("SortedSet<String> a;").hasProblem(OTHER_COLLECTION, "a;");
    assertThatMembers("Map<String, Integer> a;").hasProblem(UNSUPPORTED_TYPE, "a;");
    assertThatMembers("Film a;").hasProblem(RELATION, "a;").saying("\"Long aId\"");
    assertThatMembers("List<Film> a;").hasProblem(RELATION, "a;");
  }

  @Test
  void enums() {
    assertThatMembers("E a; private enum E { X }").hasProblem(HIDDEN_ENUM, "a;");
    assertThatMembers("E a; enum E {}").hasProblem(EMPTY_ENUM, "a;");
    assertThatMembers("E a; enum E { X, @EnumLabel(\"X\") Y }")
        .hasProblem(DUPLICATE_LABEL, "\"X\"");
    assertThatMembers("E a; @PgEnum enum E { " + LONG_NAME + " }")
        .hasProblem(LABEL_TOO_LONG, LONG_NAME);
    assertThatMembers("E a; enum E { " + LONG_NAME + " }").isRight();
    assertThatMembers("E a; enum E { @EnumLabel(\"\\0\") X }")
        .hasProblem(LABEL_WITH_NUL, "\"\\0\"");
    assertThatMembers("E a; @PgEnum(\"user\") enum E { X }").hasProblem(RESERVED_NAME, "\"user\"");
    assertThatMembers("List<E> a; E[] b; enum E { X, @EnumLabel(\"X\") Y }")
        .hasProblems(DUPLICATE_LABEL);
  }

  @Test
  void names() {
    assertThatEntity("@Entity class Order { @Id int id; }")
        .hasProblem(RESERVED_NAME, "class Order")
        .saying("@Table(\"\\\"order\\\"\")");
    assertThatEntity("@Entity @Table(\"user\") class Film { @Id int id; }")
        .hasProblem(RESERVED_NAME, "\"user\"");
    assertThatEntity("@Entity @Table(\"\\\"user\\\"\") class Film { @Id int id; }").isRight();
    assertThatEntity("@Entity @Table(schema = \"select\") class A { @Id int id; }")
        .hasProblem(RESERVED_NAME, "\"select\"");
    assertThatMembers("int xmin;").hasProblem(SYSTEM_COLUMN, "xmin");
    assertThatMembers("int limit;").hasProblem(RESERVED_NAME, "limit");
    assertThatMembers("int " + LONG_NAME + ";").hasProblem(NAME_TOO_LONG, LONG_NAME);
    assertThatMembers("@Column(name = \"" + "ä".repeat(32) + "\") int a;")
        .hasProblem(NAME_TOO_LONG, "\"ä")
        .saying("64 bytes");
    assertThatMembers("@Column(name = \"" + "a".repeat(63) + "\") int a;").isRight();
    assertThatMembers("@Column(name = \"\") int a;").isRight();
    assertThatMembers("@Column(name = \" \") int a;").hasProblem(BLANK_NAME, "\" \"");
    assertThatEntity("@Entity @Table(\" \") class A { @Id int id; }")
        .hasProblem(BLANK_NAME, "\" \"");
    assertThatMembers("@Column(name = \"\\\"\\\"\") int a;").hasProblem(BLANK_NAME, "\"\\\"");
    assertThatMembers("@Column(name = \" b\") int a;").hasProblem(SPACE_AROUND_NAME, "\" b\"");
    assertThatMembers("@Column(name = \"b\\0\") int a;").hasProblem(NUL_IN_NAME, "\"b");
    assertThatMembers("@Column(name = \"\\\"b\") int a;").hasProblem(BROKEN_QUOTES, "\"\\\"b\"");
    assertThatEntity("@Entity @Table(\"shop.users\") class A { @Id int id; }")
        .hasProblem(DOT_IN_NAME, "\"shop.users\"")
        .saying("write schema = \"shop\" and the name \"users\"");
    assertThatMembers("int a; @Column(name = \"a\") int b;").hasProblem(DUPLICATE_COLUMN, "\"a\"");
    assertThatMembers("int htmlUrl; int htmlURL;").hasProblem(DUPLICATE_COLUMN, "htmlURL");
    assertThatEntity(
            "@Entity @Table(\"t\") class A { @Id int id; } @Entity @Table(\"t\") class B { @Id int id; }")
        .hasProblem(DUPLICATE_TABLE, "\"t\") class B");
    assertThatEntity(
            "@Entity @Table(\"t\") class A { @Id int id; } @Entity @Table(value = \"t\", schema = \"s\") class B { @Id int id; }")
        .isRight();
  }

  @Test
  void uniqueKeys() {
    assertThatEntity("@Entity @Unique({}) class A { @Id int id; }")
        .hasProblem(EMPTY_UNIQUE, "@Unique");
    assertThatEntity("@Entity @Unique({\"lastNam\", \"id\"}) class A { @Id int id; int lastName; }")
        .hasProblem(UNKNOWN_PROPERTY, "{\"lastNam\"")
        .saying("did you mean \"lastName\"?");
    assertThatEntity("@Entity @Unique(\"last_name\") class A { @Id int id; int lastName; }")
        .hasProblem(UNKNOWN_PROPERTY, "\"last_name\"")
        .saying("did you mean \"lastName\"?");
    assertThatEntity("@Entity @Unique(\"nothing\") class A { @Id int id; int a; }")
        .hasProblem(UNKNOWN_PROPERTY, "\"nothing\"")
        .saying("write one of id and a");
    assertThatEntity("@Entity @Unique({\"a\", \"a\"}) class A { @Id int id; int a; }")
        .hasProblem(PROPERTY_TWICE, "{\"a\"");
    assertThatEntity("@Entity @Unique(\"a\") @Unique(\"a\") class A { @Id int id; int a; }")
        .hasProblems(DUPLICATE_UNIQUE);
    assertThatEntity("@Entity @Unique(\"a\") class A { @Id int id; @Column(unique = true) int a; }")
        .hasProblem(DUPLICATE_UNIQUE, "@Unique");
  }
}
