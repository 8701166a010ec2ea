package dev.rowan.it.writes;

import static dev.rowan.it.writes.Desk.DAY;
import static dev.rowan.it.writes.Desk.MONDAY;
import static dev.rowan.it.writes.QDocument.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities say when they were written, and by whom. */
@RowanTest(schema = "/dev/rowan/it/writes/schema.sql")
class AuditTest {
  private static final LocalDateTime MONDAY_IN_BERLIN =
      LocalDateTime.parse("2026-03-02T09:00:00.123456");

  private Desk desk;
  private DocumentRepository documents;
  private MemoRepository memos;
  private SettingRepository settings;

  @BeforeEach
  void open(TestDatabase server) {
    desk = new Desk(server);
    documents = new DocumentRepository(desk.database);
    memos = new MemoRepository(desk.database);
    settings = new SettingRepository(desk.database);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anInsertSetsAllOfThem() {
    Document document = documents.insert(new Document("t"));
    assertThat(document.createdAt).isEqualTo(MONDAY);
    assertThat(document.getUpdatedAt()).isEqualTo(MONDAY_IN_BERLIN);
    assertThat(document.createdBy).isEqualTo("ana");
    assertThat(document.updatedBy).isEqualTo("ana");
    assertThat(document.upperTitle).isEqualTo("T");
    assertThat(documents.getById(document.id)).usingRecursiveComparison().isEqualTo(document);
  }

  @Test
  void anUpdateSetsThoseOfUpdates() {
    Document document = documents.insert(new Document("t"));
    desk.nextDay();
    desk.user = "bob";
    document.title = "u";
    documents.update(document);
    assertThat(document.createdAt).isEqualTo(MONDAY);
    assertThat(document.createdBy).isEqualTo("ana");
    assertThat(document.getUpdatedAt()).isEqualTo(MONDAY_IN_BERLIN.plusDays(1));
    assertThat(document.updatedBy).isEqualTo("bob");
    assertThat(document.upperTitle).isEqualTo("U");
    assertThat(documents.getById(document.id)).usingRecursiveComparison().isEqualTo(document);
  }

  @Test
  void anUpdateNeverWritesThoseOfInserts() {
    Document document = documents.insert(new Document("t"));
    document.createdAt = Instant.EPOCH;
    document.createdBy = "nobody";
    documents.update(document);
    Document stored = documents.getById(document.id);
    assertThat(stored.createdAt).isEqualTo(MONDAY);
    assertThat(stored.createdBy).isEqualTo("ana");
  }

  @Test
  void whatIsSetBeforeAnInsertIsKept() {
    Document document = new Document("old");
    document.createdAt = Instant.EPOCH;
    document.createdBy = "import";
    documents.insert(document);
    assertThat(documents.getById(document.id).createdAt).isEqualTo(Instant.EPOCH);
    assertThat(documents.getById(document.id).createdBy).isEqualTo("import");
  }

  @Test
  void aRecordIsReturnedWithThem() {
    Memo given = new Memo("m");
    Memo memo = memos.insert(given);
    assertThat(memo.createdOn()).isEqualTo(LocalDate.parse("2026-03-02"));
    assertThat(memo.updatedAt().toInstant()).isEqualTo(MONDAY);
    assertThat(memo.createdBy()).isEqualTo("ana");
    assertThat(memos.getById(memo.id())).isEqualTo(memo);
    desk.nextDay();
    Memo updated = memos.update(memo.withText("n"));
    assertThat(updated.updatedAt().toInstant()).isEqualTo(MONDAY.plus(DAY));
    assertThat(updated.createdOn()).isEqualTo(memo.createdOn());
    assertThat(memos.getById(memo.id())).isEqualTo(updated);
  }

  @Test
  void manyHaveOneMoment() {
    List<Memo> stored = memos.insertAll(List.of(new Memo("a"), new Memo("b")));
    assertThat(stored).extracting(Memo::createdBy).containsExactly("ana", "ana");
    assertThat(memos.findAllById(stored.stream().map(Memo::id).toList())).isEqualTo(stored);
    desk.nextDay();
    List<Memo> saved = memos.saveAll(List.of(stored.get(0).withText("c"), new Memo("d")));
    assertThat(saved)
        .extracting(memo -> memo.updatedAt().toInstant())
        .containsOnly(MONDAY.plus(DAY));
    assertThat(memos.updateAll(saved)).extracting(Memo::version).containsExactly(2L, 1L);
  }

  @Test
  void savingKeepsWhenTheRowWasInserted() {
    Setting first = settings.save(new Setting("colour", "red"));
    assertThat(first.createdAt()).isEqualTo(MONDAY);
    desk.nextDay();
    Setting second = settings.save(new Setting("colour", "blue"));
    assertThat(second.createdAt()).isEqualTo(MONDAY);
    assertThat(second.updatedAt()).isEqualTo(MONDAY.plus(DAY));
    assertThat(settings.getById("colour")).isEqualTo(second);
    List<Setting> all = settings.saveAll(List.of(second, new Setting("size", "1")));
    assertThat(all).extracting(Setting::createdAt).containsExactly(MONDAY, MONDAY.plus(DAY));
    assertThat(settings.findAllById(List.of("colour", "size"))).isEqualTo(all);
  }

  @Test
  void whatIsWrittenByCascadesHasThemToo() {
    Document document = new Document("t");
    document.sheets = new ArrayList<>(List.of(new Sheet("a"), new Sheet("b")));
    documents.insert(document);
    assertThat(document.sheets).extracting(sheet -> sheet.createdAt).containsOnly(MONDAY);
    assertThat(document.sheets).extracting(sheet -> sheet.changedAt).doesNotContainNull();
    desk.nextDay();
    document.sheets.add(new Sheet("c"));
    documents.save(document);
    assertThat(document.sheets.get(2).createdAt).isEqualTo(MONDAY.plus(DAY));
    assertThat(document.getUpdatedAt()).isEqualTo(MONDAY_IN_BERLIN.plusDays(1));
  }

  @Test
  void anUpdateByConditionSetsThem() {
    Document document = documents.insert(new Document("t"));
    desk.nextDay();
    desk.user = null;
    desk.ran();
    documents.update().set(DOCUMENT.title, "v").where(DOCUMENT.id.eq(document.id)).execute();
    assertThat(desk.statements)
        .containsExactly(
            "update document set title = ?, updated_at = ?, updated_by = ?, version = version + 1"
                + " where id = ?");
    Document stored = documents.getById(document.id);
    assertThat(stored.getUpdatedAt()).isEqualTo(MONDAY_IN_BERLIN.plusDays(1));
    assertThat(stored.updatedBy).isNull();
    assertThat(stored.version).isEqualTo(1);
  }

  @Test
  void anUpdateByConditionMaySayOtherwise() {
    Document document = documents.insert(new Document("t"));
    desk.nextDay();
    documents
        .update()
        .set(DOCUMENT.updatedAt, MONDAY_IN_BERLIN)
        .set(DOCUMENT.version, 7)
        .where(DOCUMENT.id.eq(document.id))
        .execute();
    Document stored = documents.getById(document.id);
    assertThat(stored.getUpdatedAt()).isEqualTo(MONDAY_IN_BERLIN);
    assertThat(stored.version).isEqualTo(7);
  }

  @Test
  void nobodyToAskIsToldWhatToWrite(Database database) {
    assertThatThrownBy(() -> new DocumentRepository(database).insert(new Document("t")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("Nobody says who writes Document.createdBy; give it when");
  }

  @Test
  void aUserOfAnotherTypeIsRefused() {
    desk.user = 7L;
    assertThatThrownBy(() -> memos.insert(new Memo("m")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Memo.createdBy is of the type String");
    assertThat(desk.statements).isEmpty();
  }
}
