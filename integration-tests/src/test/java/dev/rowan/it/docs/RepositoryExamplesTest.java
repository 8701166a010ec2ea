package dev.rowan.it.docs;

import static dev.rowan.it.docs.QAuthor.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide's pages on mapping and repositories, run. */
@RowanTest(schema = "/dev/rowan/it/docs/schema.sql")
class RepositoryExamplesTest {

  @Test
  void reads(Database database) {
    // region reads
    AuthorRepository authors = new AuthorRepository(database);

    Author ana = authors.insert(new Author("ana", "ana@example.org")); // sets ana.id, joinedAt
    Optional<Author> byId = authors.findById(ana.id);
    Optional<Author> byName = authors.findByUsername("ana"); // one finder for each unique key
    Author same = authors.getById(ana.id); // NotFoundException when there is none
    List<Author> some = authors.findAllById(List.of(ana.id, 99L)); // those that exist
    // endregion

    assertThat(byId).isPresent();
    assertThat(byName).isPresent();
    assertThat(same.joinedAt).isNotNull();
    assertThat(some).hasSize(1);
  }

  @Test
  void writes(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    // region writes
    List<Author> stored =
        authors.insertAll(List.of(new Author("bob", null), new Author("cem", null)));

    Author bob = stored.get(0);
    bob.email = "bob@example.org";
    authors.update(bob); // NotFoundException when the row is gone

    authors.save(new Author("dan", null)); // no id yet: inserts
    boolean deleted = authors.delete(bob);
    // endregion
    assertThat(deleted).isTrue();
    assertThat(authors.where(AUTHOR.username.in("bob", "cem", "dan")).count()).isEqualTo(2);
  }

  @Test
  void records(Database database) {
    // region records
    LabelRepository labels = new LabelRepository(database);
    Label stored = labels.insert(new Label(null, "new", 1)); // the stored record has the id
    // endregion
    assertThat(stored.id()).isNotNull();
    assertThat(labels.findByName("new")).contains(stored);
  }

  @Test
  void compositeIds(Database database) {
    // region composite-ids
    CreditRepository credits = new CreditRepository(database);
    credits.insert(new Credit(1, 7, Rating.PG_13, List.of("lead")));
    Optional<Credit> credit = credits.findById(1, 7);

    ShowingRepository showings = new ShowingRepository(database);
    Showing.Key key = new Showing.Key(3, LocalDateTime.of(2026, 5, 1, 20, 15));
    showings.insert(new Showing(key, 120));
    boolean shown = showings.existsById(key);
    // endregion
    assertThat(credit).isPresent();
    assertThat(shown).isTrue();
  }
}
