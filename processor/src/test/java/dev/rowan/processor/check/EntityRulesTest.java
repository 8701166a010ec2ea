package dev.rowan.processor.check;

import static dev.rowan.processor.check.EntitySubject.assertThatBody;
import static dev.rowan.processor.check.EntitySubject.assertThatEntity;
import static dev.rowan.processor.check.EntitySubject.assertThatMembers;
import static dev.rowan.processor.report.EntityProblem.*;

import dev.rowan.processor.report.ProcessorProblem;
import org.junit.jupiter.api.Test;

/** The rules about entities as a whole. */
class EntityRulesTest {

  @Test
  void onlyClassesAndRecords() {
    assertThatEntity("@Entity interface Film {}").hasProblem(NOT_A_CLASS, "interface");
    assertThatEntity("@Entity enum Film { A }").hasProblem(NOT_A_CLASS, "enum");
    assertThatEntity("@Entity @interface Film {}").hasProblem(NOT_A_CLASS, "interface");
  }

  @Test
  void shapes() {
    assertThatEntity("@Entity abstract class Film { @Id int id; }")
        .hasProblem(ABSTRACT_ENTITY, "class Film");
    assertThatEntity("class Shop { @Entity private static class Film { @Id int id; } }")
        .hasProblem(PRIVATE_ENTITY, "class Film");
    assertThatEntity(
            "class Shop { private static class A { @Entity static class Film { @Id int id; } } }")
        .hasProblem(PRIVATE_ENTITY, "class Film");
    assertThatEntity("class Shop { @Entity class Film { @Id int id; } }")
        .hasProblem(INNER_ENTITY, "class Film");
    assertThatEntity("@Entity class Film<T> { @Id int id; }").hasProblem(GENERIC_ENTITY, "class");
    assertThatEntity("@Entity @MappedSuperclass class Film { @Id int id; }")
        .hasProblem(MAPPED_AND_ENTITY, "class");
    assertThatEntity(
            "@Entity class Base { @Id int id; } @Entity class Film extends Base { @Id int key; }")
        .hasProblem(ENTITY_EXTENDS_ENTITY, "class Film");
    assertThatEntity(
            "interface Shop { @Entity class Film { @Id int id; } @Entity record R(@Id int id) {} }")
        .isRight();
  }

  @Test
  void constructors() {
    assertThatMembers("Film(int what) {}")
        .hasProblem(NO_CONSTRUCTOR, "class Film")
        .saying("write Film() or Film(long id)");
    assertThatMembers("private Film() {}").hasProblem(NO_CONSTRUCTOR, "class Film");
    assertThatMembers("Film() throws Exception {}").hasProblem(NO_CONSTRUCTOR, "class Film");
    assertThatMembers("Film() throws IllegalStateException {}").isRight();
    assertThatMembers("String name; Film(long id, String name) {} Film(String name, long id) {}")
        .hasProblem(AMBIGUOUS_CONSTRUCTOR, "Film(String name, long id)");
    assertThatMembers("String name; Film(long id, String name) {} Film(String name) {}").isRight();
    assertThatMembers("List<String> list; Film(long id, Collection<String> list) {}").isRight();
    assertThatEntity(
            "@Entity record Film(@Id long id, String name) { Film(long id) { this(id, null); } }")
        .isRight();
  }

  @Test
  void access() {
    assertThatMembers("private String name;")
        .hasProblem(UNREADABLE_PROPERTY, "name")
        .saying("write getName()");
    assertThatMembers("private String name; int getName() { return 1; }")
        .hasProblem(UNREADABLE_PROPERTY, "name");
    assertThatMembers("private String name; String getName() { return name; }")
        .hasProblem(UNSETTABLE_PROPERTY, "name")
        .saying(
            "write setName(String name), or add a parameter \"String name\" to the constructor");
    assertThatMembers("final String name = null;")
        .hasProblem(UNSETTABLE_PROPERTY, "name")
        .saying("its field is final");
    assertThatMembers("private String name; private String name() { return name; }")
        .hasProblem(UNREADABLE_PROPERTY, "name");
  }

  @Test
  void names() {
    assertThatEntity(
            "@MappedSuperclass class A { String name; } @Entity class Film extends A { @Id int id; String name; }")
        .hasProblem(DUPLICATE_PROPERTY, "name;");
    assertThatEntity("@Entity record Film(@EmbeddedId Key key, int a) {} record Key(int a) {}")
        .hasProblem(DUPLICATE_PROPERTY, "a)");
    assertThatMembers("} class FilmRepository {").hasProblem(NAME_CLASH, "class Film ");
    assertThatMembers("} class QFilm {").hasProblem(NAME_CLASH, "class Film ");
    assertThatEntity(
            "class Shop { @Entity static class Film { @Id int id; } } @Entity class ShopFilm { @Id int id; }")
        .hasProblem(GENERATED_TWICE, "class ShopFilm")
        .saying("the entities Shop.Film and ShopFilm");
  }

  @Test
  void strays() {
    assertThatMembers("@Column static int count;").hasProblem(NOT_A_PROPERTY, "@Column");
    assertThatMembers("@Column transient int count;").hasProblem(NOT_A_PROPERTY, "@Column");
    assertThatMembers("@Column @Transient int count;").hasProblem(NOT_A_PROPERTY, "@Column");
    assertThatMembers("@Column int count() { return 1; }").hasProblem(NOT_A_PROPERTY, "@Column");
    assertThatMembers("@Column int count; @Column int count() { return 1; }").isRight();
    assertThatMembers("@Column(unique = true) int count; @Column int count() { return 1; }")
        .hasProblem(CONTRADICTION, "@Column int count()");
  }

  @Test
  void orphans() {
    assertThatEntity("@Table(\"users\") class Film {}").hasProblem(NOT_AN_ENTITY, "@Table");
    assertThatEntity("class Film { @Id int id; }").hasProblem(NOT_AN_ENTITY, "@Id");
    assertThatEntity("class Film { @Column int id() { return 0; } }")
        .hasProblem(NOT_AN_ENTITY, "@Column");
    assertThatEntity("@Unique(\"a\") @Unique(\"b\") class Film {}").hasProblems(NOT_AN_ENTITY);
    assertThatEntity("@MappedSuperclass class Film { @Id int id; }").isRight();
    assertThatEntity("record Film(@Column(length = 3) int id) {}").isRight();
  }

  @Test
  void missingTypes() {
    assertThatMembers("Missing missing; List<Gone> gone; Film(Other other) {}")
        .hasProblems(ProcessorProblem.MISSING_TYPE, ProcessorProblem.MISSING_TYPE);
    assertThatMembers("String name; Missing other() { return null; } Film() {}").isRight();
    assertThatEntity("@Entity class Film extends Missing { @Id int id; }")
        .hasProblem(ProcessorProblem.MISSING_TYPE, "class Film");
  }

  @Test
  void allAtOnce() {
    assertThatBody("Object a; @Column(length = -1) String b; final int c = 1;")
        .hasProblems(
            dev.rowan.processor.report.IdProblem.NO_ID,
            dev.rowan.processor.report.TypeProblem.UNSUPPORTED_TYPE,
            dev.rowan.processor.report.ColumnProblem.LENGTH_OUT_OF_RANGE,
            UNSETTABLE_PROPERTY);
  }

  @Test
  void aFaultOfASharedSuperclassIsToldOnce() {
    assertThatEntity(
            "@MappedSuperclass class A { Object what; } @Entity class Film extends A { @Id int id; }"
                + " @Entity class Other extends A { @Id int id; }")
        .hasProblems(dev.rowan.processor.report.TypeProblem.UNSUPPORTED_TYPE);
  }
}
