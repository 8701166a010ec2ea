package dev.rowan.processor.check;

import static dev.rowan.processor.check.EntitySubject.assertThatEntity;
import static dev.rowan.processor.check.EntitySubject.assertThatMembers;
import static dev.rowan.processor.report.EntityProblem.DUPLICATE_PROPERTY;
import static dev.rowan.processor.report.EntityProblem.NOT_AN_ENTITY;
import static dev.rowan.processor.report.EntityProblem.NOT_A_PROPERTY;
import static dev.rowan.processor.report.EntityProblem.UNREADABLE_PROPERTY;
import static dev.rowan.processor.report.EntityProblem.UNSETTABLE_PROPERTY;
import static dev.rowan.processor.report.IdProblem.NO_ID;
import static dev.rowan.processor.report.NameProblem.NAME_TOO_LONG;
import static dev.rowan.processor.report.NameProblem.RESERVED_NAME;
import static dev.rowan.processor.report.NameProblem.SYSTEM_COLUMN;
import static dev.rowan.processor.report.RelationProblem.PLAIN_CYCLE;
import static dev.rowan.processor.report.RelationProblem.RELATION_CONTAINER;
import static dev.rowan.processor.report.RelationProblem.SHARED_FOREIGN_KEY;
import static dev.rowan.processor.report.RelationProblem.TO_ONE_COLLECTION;
import static dev.rowan.processor.report.UniqueProblem.DUPLICATE_UNIQUE;
import static dev.rowan.processor.report.UniqueProblem.UNKNOWN_PROPERTY;

import org.junit.jupiter.api.Test;

/** What the rules say of relations beside their own problems, each with a fixture. */
class RelationRulesTest {

  @Test
  void relationsAreRead() {
    assertThatMembers("@ManyToOne private Film next;").hasProblem(UNREADABLE_PROPERTY, "next");
    assertThatMembers("@ManyToOne final Film next = null;")
        .hasProblem(UNSETTABLE_PROPERTY, "next")
        .saying("its field is final");
    assertThatEntity(
            "@Entity class Film { final @Id long id; final @ManyToOne Film next;"
                + " Film(long id, Film next) { this.id = id; this.next = next; } }")
        .hasProblem(PLAIN_CYCLE, "next")
        .saying("Film.next -> Film");
    assertThatEntity(
            "@Entity class Film { final @Id long id; final @ManyToOne dev.rowan.Lazy<Film> next;"
                + " Film(long id, dev.rowan.Lazy<Film> next) { this.id = id; this.next = next; } }")
        .isRight();
    assertThatMembers("@ManyToOne static Film next;").hasProblem(NOT_A_PROPERTY, "@ManyToOne");
    assertThatEntity("class Film { @ManyToOne Film next; }")
        .hasProblem(NOT_AN_ENTITY, "@ManyToOne");
  }

  @Test
  void plainRelationsAreJoined() {
    assertThatEntity(
            "@Entity record Film(@Id long id, @ManyToOne Tag tag) {}"
                + " @Entity class Tag { @Id long id; @ManyToOne Film best; }")
        .hasProblems(PLAIN_CYCLE, PLAIN_CYCLE);
    assertThatEntity(
            "@Entity record Film(@Id long id, @ManyToOne Tag tag) {}"
                + " @Entity class Tag { @Id long id; @ManyToOne Tag parent;"
                + " @OneToMany(mappedBy = \"tag\") List<Film> films; }")
        .isRight();
    assertThatEntity(
            "@Entity record Film(@Id long id, long tagId, @ManyToOne @JoinColumn(\"tag_id\") Tag tag)"
                + " {} @Entity record Tag(@Id long id) {}")
        .isRight();
    assertThatEntity(
            "@Entity class Film { @Id long id; long nextId;"
                + " @ManyToOne @JoinColumn(\"next_id\") Tag next; }"
                + " @Entity record Tag(@Id long id, @ManyToOne Film film) {}")
        .isRight();
  }

  @Test
  void anotherCircleIsToldThere() {
    assertThatEntity(
            "@Entity record Film(@Id long id, @ManyToOne Tag tag) {}"
                + " @Entity record Tag(@Id long id, @ManyToOne Tag parent) {}")
        .hasProblem(PLAIN_CYCLE, "parent");
  }

  @Test
  void namesOfForeignKeysAreNames() {
    assertThatMembers("@ManyToOne @JoinColumn(\"user\") Film next;")
        .hasProblem(RESERVED_NAME, "\"user\"")
        .saying("@JoinColumn(\"\\\"user\\\"\")");
    assertThatMembers("@ManyToOne @JoinColumn(\"xmin\") Film next;")
        .hasProblem(SYSTEM_COLUMN, "\"xmin\"");
    assertThatMembers("@ManyToOne Film " + "n".repeat(62) + ";")
        .hasProblem(NAME_TOO_LONG, "nnn")
        .saying("with @JoinColumn");
    assertThatMembers("@ManyToMany @JoinTable(name = \"table\") Set<Film> next;")
        .hasProblem(RESERVED_NAME, "\"table\"");
    assertThatMembers(
            "@ManyToOne Film next; @ManyToOne @JoinColumn(\"\\\"next_id\\\"\") Film last;")
        .hasProblem(SHARED_FOREIGN_KEY, "\"\\\"next_id");
  }

  @Test
  void namesOfPropertiesAreTheirOwn() {
    assertThatEntity(
            "@MappedSuperclass class A { String next; }"
                + " @Entity class Film extends A { @Id int id; @ManyToOne Film next; }")
        .hasProblem(DUPLICATE_PROPERTY, "next; }");
  }

  @Test
  void uniqueKeysNameRelations() {
    String members = " class Film { @Id int id; int year; @ManyToOne Film next; ";
    assertThatEntity("@Entity @Unique({\"next\", \"year\"})" + members + "}").isRight();
    assertThatEntity("@Entity @Unique({\"nextId\", \"year\"})" + members + "}").isRight();
    assertThatEntity("@Entity @Unique(\"next\") @Unique(\"nextId\")" + members + "}")
        .hasProblems(DUPLICATE_UNIQUE);
    assertThatEntity("@Entity @Unique(\"first\") class Film { @Id int id; @OneToOne Film first; }")
        .hasProblems(DUPLICATE_UNIQUE);
    assertThatEntity(
            "@Entity @Unique(\"all\")"
                + members
                + "@OneToMany(mappedBy = \"next\") List<Film> all; }")
        .hasProblem(UNKNOWN_PROPERTY, "\"all\"");
  }

  @Test
  void bothSidesMayOwnWhereTheyAreNamed() {
    assertThatEntity(
            "@Entity class Film { @Id int id; @ManyToMany @JoinTable(name = \"a\") Set<Tag> tags; }"
                + " @Entity class Tag { @Id int id; @ManyToMany @JoinTable(name = \"b\")"
                + " Set<Film> films; }")
        .isRight();
  }

  @Test
  void aFaultOfTheOtherSideIsToldOnce() {
    assertThatEntity("@Entity class Film { @Id int id; @ManyToOne Tag tag; } @Entity class Tag {}")
        .hasProblem(NO_ID, "class Tag");
    assertThatEntity(
            "@Entity class Film { @Id int id; @OneToMany(mappedBy = \"film\") List<Tag> tags; }"
                + " @Entity class Tag { @Id int id; @ManyToOne List<Film> film; }")
        .hasProblem(TO_ONE_COLLECTION, "film; }");
    assertThatEntity(
            "@Entity class Film { @Id int id; @ManyToMany(mappedBy = \"film\") List<Tag> tags; }"
                + " @Entity class Tag { @Id int id; @ManyToMany Film[] film; }")
        .hasProblem(RELATION_CONTAINER, "film; }");
  }
}
