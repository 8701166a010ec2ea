package dev.rowan.it.docs;

import static dev.rowan.it.docs.QAuthor.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Upsert;
import dev.rowan.Upserted;
import dev.rowan.Upserted.Outcome;
import dev.rowan.testing.RowanTest;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  }
}
