package dev.rowan.it.docs;

import static dev.rowan.it.docs.QAuthor.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.ImportReport;
import dev.rowan.Upsert;
import dev.rowan.Upserted;
import dev.rowan.Upserted.Outcome;
import dev.rowan.testing.RowanTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide's page on many entities, run. */
@RowanTest(schema = "/dev/rowan/it/docs/schema.sql")
class BulkExamplesTest {

  @Test
  void all(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    // region insert
    List<Author> stored =
        authors.insertAll(List.of(new Author("ann", null), new Author("ben", null)));
    stored.forEach(author -> author.active = false);
    authors.updateAll(stored);
    // endregion
    assertThat(authors.getById(stored.get(1).id).active).isFalse();
    // region upsert
    List<Upserted<Author>> all =
        authors.upsertAll(List.of(new Author("ann", "ann@example.org"), new Author("cid", null)));
    Outcome ofAnn = all.get(0).outcome(); // UPDATED: the name was there
    Long idOfAnn = all.get(0).entity().id; // that of the row
    boolean isNew = all.get(1).isInserted();
    // endregion
    assertThat(ofAnn).isEqualTo(Outcome.UPDATED);
    assertThat(idOfAnn).isEqualTo(stored.get(0).id);
    assertThat(isNew).isTrue();
    // region choice
    Upsert<Author> mails =
        authors
            .upsert()
            .onConflict(AUTHOR.username) // a unique key of the entity, or an exception
            .update(AUTHOR.email) // and no other column
            .onlyChanged() // no write where nothing changes
            .where(AUTHOR.active.isTrue());
    Upserted<Author> one = mails.one(new Author("ann", "new@example.org"));
    // endregion
    assertThat(one.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(mails.one(new Author("ann", "new@example.org")).isWritten()).isFalse();
    // region execute
    long written =
        authors
            .upsert()
            .execute(List.of(new Author("ann", "a@example.org"), new Author("dee", null)));
    // endregion
    assertThat(written).isEqualTo(2);
  }

  @Test
  void copy(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    Stream<String> lines = Stream.of("dan,dan@example.org", "eve,eve@example.org");
    AtomicBoolean stopped = new AtomicBoolean();
    // region copy
    long count =
        authors
            .copyIn()
            .progress(100_000, rows -> System.out.println(rows + " authors so far"))
            .cancelWhen(stopped::get)
            .from(lines.map(line -> new Author(line.split(",")[0], line.split(",")[1])));
    // endregion
    assertThat(count).isEqualTo(2);
    assertThat(authors.findByUsername("eve").orElseThrow().joinedAt).isNotNull();
  }

  @Test
  void copyAndUpsert(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    authors.insert(new Author("jan", "old@example.org"));
    Stream<Author> incoming =
        Stream.of(new Author("jan", "jan@example.org"), new Author("kim", null));
    // region copyUpsert
    Upsert<Author> byName = authors.upsert().onConflict(AUTHOR.username).onlyChanged();
    long written = authors.copyIn().upsert(byName).from(incoming);
    // endregion
    assertThat(written).isEqualTo(2);
    assertThat(authors.findByUsername("jan").orElseThrow().email).isEqualTo("jan@example.org");
    Stream<Author> added = Stream.of(new Author("lea", null), new Author("max", null));
    List<Long> ids = new ArrayList<>();
    // region returning
    authors.copyIn().returning(author -> ids.add(author.id)).from(added);
    // endregion
    assertThat(ids).hasSize(2).doesNotContainNull();
  }

  @Test
  void importing(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    Author fay = new Author("fay", null);
    Author ann = new Author("fay", "second@example.org");
    Author gus = new Author("gus", null);
    // region import
    ImportReport<Author> report = authors.importAll(List.of(fay, ann, gus));
    if (!report.isComplete()) {
      for (ImportReport.Failure<Author> failure : report.failures()) {
        System.err.println("Row " + failure.row() + ": " + failure.reasons());
      }
    }
    // endregion
    assertThat(report.failures()).extracting(ImportReport.Failure::row).containsExactly(2L);
    List<Author> more = List.of(new Author("hal", null), new Author("fay", null));
    // region options
    ImportReport<Author> all =
        authors
            .importAll()
            .allOrNothing() // one bad row keeps all out, and the report has all that are bad
            .keep(100) // failures in the report; all are counted
            .progress(10_000, rows -> System.out.println(rows + " rows so far"))
            .from(more.iterator());
    // endregion
    assertThat(all.written()).isZero();
    assertThat(authors.findByUsername("hal")).isEmpty();
  }

  @Test
  void csv(Database database, @TempDir Path directory) throws IOException {
    AuthorRepository authors = new AuthorRepository(database);
    authors.insert(new Author("ivy", "ivy@example.org"));
    Path file = directory.resolve("authors.csv");
    // region csv
    long rows = authors.where(AUTHOR.active.isTrue()).copyOut().header().to(file);
    // endregion
    assertThat(Files.readAllLines(file)).hasSize((int) rows + 1);
    assertThat(Files.readString(file)).contains(",ivy,ivy@example.org,t,");
  }
}
