package dev.rowan.it.docs;

import static dev.rowan.it.docs.QAuthor.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.AsyncRepository;
import dev.rowan.Database;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.testing.RowanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide on operations on other threads, and each of these operations. */
@RowanTest(schema = "/dev/rowan/it/docs/schema.sql")
class AsyncExamplesTest {

  @BeforeEach
  void deleteAll(Database database) {
    AuthorRepository authors = new AuthorRepository(database);
    authors.deleteAll(authors.findAll());
  }

  @Test
  void examples(Database database) {
    // region async
    AuthorRepository authors = new AuthorRepository(database);

    CompletableFuture<Author> stored = authors.async().insert(new Author("eva", null));
    CompletableFuture<List<Author>> some =
        stored.thenCompose(eva -> authors.orderBy(AUTHOR.username.asc()).limit(20).async().list());
    CompletableFuture<Optional<Author>> found = // whatever has no form of its own
        stored.thenCompose(eva -> database.async(() -> authors.findByUsername("eva")));
    // endregion
    assertThat(some.join()).extracting(author -> author.username).contains("eva");
    assertThat(found.join()).isPresent();
  }

  @Test
  void everyOperationOfARepository(Database database) {
    AsyncRepository<Author, Long> authors = new AuthorRepository(database).async();
    Author ana = authors.insert(new Author("ana", null)).join();
    assertThat(authors.findById(ana.id).join()).isPresent();
    assertThat(authors.getById(ana.id).join().username).isEqualTo("ana");
    assertThat(authors.existsById(ana.id).join()).isTrue();
    assertThat(authors.findAll().join()).hasSize(1);
    assertThat(authors.findAllById(List.of(ana.id, 99L)).join()).hasSize(1);
    ana.email = "ana@example.org";
    assertThat(authors.update(ana).join().email).isEqualTo("ana@example.org");
    Author bob = authors.save(new Author("bob", null)).join();
    assertThat(authors.count().join()).isEqualTo(2);
    List<Author> more =
        authors.insertAll(List.of(new Author("cem", null), new Author("dan", null))).join();
    assertThat(authors.updateAll(more).join()).hasSize(2);
    assertThat(authors.saveAll(more).join()).hasSize(2);
    assertThat(authors.delete(bob).join()).isTrue();
    assertThat(authors.deleteById(bob.id).join()).isFalse();
    assertThat(authors.deleteAll(more).join()).isEqualTo(2);
    assertThat(authors.deleteAllById(List.of(ana.id)).join()).isEqualTo(1);
    assertThat(authors.deleteWhere(AUTHOR.id.eq(ana.id)).join()).isZero();
  }

  @Test
  void everyResultOfAQuery(Database database) {
    AsyncRepository<Author, Long> authors = new AuthorRepository(database).async();
    authors.insertAll(List.of(new Author("fay", null), new Author("gus", null))).join();
    assertThat(authors.query().count().join()).isEqualTo(2);
    assertThat(authors.query().exists().join()).isTrue();
    assertThat(authors.where(AUTHOR.username.eq("fay")).one().join().username).isEqualTo("fay");
    assertThat(authors.where(AUTHOR.username.eq("fay")).optional().join()).isPresent();
    assertThat(authors.orderBy(AUTHOR.username.desc()).first().join())
        .map(author -> author.username)
        .contains("gus");
    assertThat(authors.orderBy(AUTHOR.username.desc()).last().join())
        .map(author -> author.username)
        .contains("fay");
    Page<Author> page = authors.query().page(PageRequest.first(1)).join();
    assertThat(page.totalElements()).isEqualTo(2);
    assertThat(authors.query().slice(PageRequest.first(1)).join().hasNext()).isTrue();
    List<String> names = new ArrayList<>();
    authors.orderBy(AUTHOR.id.asc()).forEach(author -> names.add(author.username)).join();
    assertThat(names).containsExactly("fay", "gus");
  }

  @Test
  void failuresArriveInTheFuture(Database database) {
    AsyncRepository<Author, Long> authors = new AuthorRepository(database).async();
    authors.insert(new Author("hal", null)).join();
    assertThatThrownBy(() -> authors.insert(new Author("hal", null)).join())
        .hasCauseExactlyInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> authors.getById(99L).join())
        .hasCauseExactlyInstanceOf(NotFoundException.class);
  }

  /** The jar holds the virtual threads; a directory of classes is no jar of several releases. */
  @Test
  void threadsAreVirtualWhereTheJvmHasThem(Database database) throws Exception {
    String thread = database.async(() -> Thread.currentThread().toString()).join();
    boolean isJar =
        Database.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toURI()
            .getPath()
            .endsWith(".jar");
    boolean isVirtual = isJar && Runtime.version().feature() >= 21;
    assertThat(thread).startsWith(isVirtual ? "VirtualThread[" : "Thread[");
  }
}
