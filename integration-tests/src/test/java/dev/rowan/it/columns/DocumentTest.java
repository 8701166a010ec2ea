package dev.rowan.it.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.Database;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns with defaults, casts and limits on who writes them. */
@RowanTest(schema = "schema.sql")
class DocumentTest {
  private DocumentRepository documents;

  @BeforeEach
  void open(Database database) {
    documents = new DocumentRepository(database);
    documents.deleteAll(documents.findAll());
  }

  private Document insert(String title) {
    Document document = new Document();
    document.title = title;
    document.creator = "ana";
    document.editor = "ben";
    document.tags = List.of("One", "two");
    return documents.insert(document);
  }

  @Test
  void insertsDefaultsForNullAndReadsThemBack() {
    Document document = insert("Running dogs");
    assertThat(document.edition).isEqualTo(1);
    assertThat(document.motto).isEqualTo("a\\b \"\"\" it's");
    assertThat(document.fulltext).isEqualTo("'dog':2 'run':1");
    assertThat(document.changedAt).isNotNull();
  }

  @Test
  void sortsByNamesOfPropertiesAndColumns() {
    insert("b");
    insert("a");
    for (String name : List.of("title", "select", "-changedAt", "-changed_at")) {
      assertThat(documents.query().orderBy(Sort.parse(name)).list())
          .as(name)
          .extracting(document -> document.title)
          .containsExactly("a", "b");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> documents.query().orderBy(Sort.by("titel")))
        .withMessage("There is no \"titel\" to sort by; did you mean title?");
  }

  @Test
  void insertsWhatIsGivenInsteadOfTheDefault() {
    Document document = new Document();
    document.edition = 7;
    assertThat(documents.getById(documents.insert(document).id).edition).isEqualTo(7);
  }

  @Test
  void insertsReadBackWhatTheyDoNotWrite() {
    assertThat(insert("x").editor).isNull();
  }

  @Test
  void updatesLeaveWhatTheyDoNotWrite() {
    Document document = insert("x");
    Instant before = document.changedAt;
    document.creator = "cid";
    document.editor = "dora";
    document.title = "jumping cats";
    documents.update(document);
    assertThat(document.changedAt).isAfter(before);
    assertThat(document.fulltext).isEqualTo("'cat':2 'jump':1");
    Document found = documents.getById(document.id);
    assertThat(found.creator).isEqualTo("ana");
    assertThat(found.editor).isEqualTo("dora");
  }

  @Test
  void findsByAUniqueKeyWhoseTypeIsCast() {
    Document document = insert("Title");
    assertThat(documents.findByTitleAndEdition("TITLE", 1).orElseThrow().id).isEqualTo(document.id);
    assertThat(documents.findByTitleAndEdition("TITLE", 2)).isEmpty();
    assertThat(documents.where(QDocument.DOCUMENT.title.eq("tiTLE")).one().tags)
        .containsExactly("One", "two");
  }
}
