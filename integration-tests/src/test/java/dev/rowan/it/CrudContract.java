package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the repository of every entity must do.
 *
 * @param <E> the entity
 * @param <ID> its id
 */
@RowanTest(schema = "schema.sql")
public abstract class CrudContract<E, ID> {
  /** All but what is made anew for each row. */
  private static final RecursiveComparisonConfiguration MADE =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFieldsMatchingRegexes("(.*\\.)?(id|.*Id|.*At|number|token)")
          .build();

  private CrudRepository<E, ID> repository;

  /** The repository. */
  protected abstract CrudRepository<E, ID> repository(Database database);

  /** The table as SQL knows it. */
  protected abstract String table();

  /** A new entity; those of different numbers differ in everything. */
  protected abstract E make(int number);

  /** The entity with another value in a column, or itself when it has none. */
  protected abstract E change(E entity);

  /** The id of an entity. */
  protected abstract ID id(E entity);

  /** An entity that is not in the table, though it has an id. */
  protected abstract E missing();

  @BeforeEach
  void empty(Database database, DataSource dataSource) throws SQLException {
    repository = repository(database);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate " + table());
    }
  }

  private static void assertSame(Object found, Object expected) {
    assertThat(found).usingRecursiveComparison().isEqualTo(expected);
  }

  private List<E> insert(int count) {
    List<E> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(make(i));
    }
    return repository.insertAll(made);
  }

  @Test
  void findsWhatWasInserted() {
    E inserted = repository.insert(make(1));
    repository.insert(make(2));
    assertSame(repository.getById(id(inserted)), inserted);
    assertSame(repository.findById(id(inserted)).orElseThrow(), inserted);
    assertThat(repository.existsById(id(inserted))).isTrue();
    assertThat(repository.count()).isEqualTo(2);
  }

  @Test
  void copiesWhatItWouldInsert() {
    EntityRepository<E, ID> copying = (EntityRepository<E, ID>) repository;
    assertThat(copying.copyIn(List.of(make(1), make(2), make(3)))).isEqualTo(3);
    List<E> copied = repository.findAll();
    assertThat(repository.deleteAll(copied)).isEqualTo(3);
    repository.insertAll(List.of(make(1), make(2), make(3)));
    assertThat(repository.findAll())
        .usingRecursiveFieldByFieldElementComparator(MADE)
        .containsExactlyInAnyOrderElementsOf(copied);
  }

  @Test
  void findsNothingForAnUnknownId() {
    repository.insert(make(1));
    ID unknown = id(missing());
    assertThat(repository.findById(unknown)).isEmpty();
    assertThat(repository.existsById(unknown)).isFalse();
    assertThatThrownBy(() -> repository.getById(unknown)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void findsAllInTheOrderOfTheIds() {
    List<E> inserted = insert(5);
    List<E> all = repository.findAll();
    assertThat(all)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(inserted);
    List<ID> ids = all.stream().map(this::id).toList();
    assertSame(repository.findAllById(ids), all);
  }

  @Test
  void findsManyIdsAtOnce() {
    List<E> inserted = insert(5);
    List<ID> ids =
        List.of(id(inserted.get(3)), id(missing()), id(inserted.get(1)), id(inserted.get(3)));
    assertThat(repository.findAllById(ids))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrder(inserted.get(1), inserted.get(3));
    assertThat(repository.findAllById(List.of())).isEmpty();
  }

  @Test
  void updates() {
    E inserted = repository.insert(make(1));
    E other = repository.insert(make(2));
    E updated = repository.update(change(inserted));
    assertSame(repository.getById(id(updated)), updated);
    assertSame(repository.getById(id(other)), other);
  }

  @Test
  void updatesNothingThatIsNotThere() {
    repository.insert(make(1));
    E missing = missing();
    assertThatThrownBy(() -> repository.update(missing)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void savesNewAndOld() {
    E saved = repository.save(make(1));
    assertSame(repository.getById(id(saved)), saved);
    E again = repository.save(change(saved));
    assertSame(repository.getById(id(again)), again);
    assertThat(repository.count()).isEqualTo(1);
  }

  @Test
  void deletesOnce() {
    E inserted = repository.insert(make(1));
    E other = repository.insert(make(2));
    assertThat(repository.delete(inserted)).isTrue();
    assertThat(repository.delete(inserted)).isFalse();
    assertThat(repository.deleteById(id(other))).isTrue();
    assertThat(repository.deleteById(id(other))).isFalse();
    assertThat(repository.count()).isZero();
  }

  @Test
  void insertsManyInTheirOrder() {
    List<E> inserted = insert(300);
    assertThat(repository.count()).isEqualTo(300);
    for (int i = 0; i < 300; i += 50) {
      assertSame(repository.getById(id(inserted.get(i))), inserted.get(i));
    }
    assertThat(repository.insertAll(List.of())).isEmpty();
  }

  @Test
  void updatesManyOrNone() {
    List<E> changed = new ArrayList<>();
    insert(3).forEach(entity -> changed.add(change(entity)));
    List<E> updated = repository.updateAll(changed);
    assertThat(repository.findAll())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(updated);
    List<E> before = repository.findAll();
    List<E> faulty = new ArrayList<>();
    repository.findAll().forEach(entity -> faulty.add(change(change(entity))));
    faulty.add(missing());
    assertThatThrownBy(() -> repository.updateAll(faulty)).isInstanceOf(NotFoundException.class);
    assertSame(repository.findAll(), before);
    assertThat(repository.updateAll(List.of())).isEmpty();
  }

  @Test
  void savesManyNewAndOld() {
    List<E> entities = new ArrayList<>();
    insert(2).forEach(entity -> entities.add(change(entity)));
    entities.add(make(10));
    entities.add(1, make(11));
    List<E> saved = repository.saveAll(entities);
    assertThat(saved).hasSize(4);
    assertThat(repository.findAll())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(saved);
    assertThat(repository.saveAll(List.of())).isEmpty();
  }

  @Test
  void deletesMany() {
    List<E> inserted = insert(6);
    assertThat(repository.deleteAll(List.of(inserted.get(0), missing(), inserted.get(1))))
        .isEqualTo(2);
    assertThat(repository.deleteAllById(List.of(id(inserted.get(2)), id(inserted.get(0)))))
        .isEqualTo(1);
    assertThat(repository.deleteAll(List.of())).isZero();
    assertThat(repository.deleteAllById(List.of())).isZero();
    assertThat(repository.count()).isEqualTo(3);
  }

  @Test
  void joinsTheRunningTransaction(Database database) {
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      insert(3);
                      assertThat(repository.count()).isEqualTo(3);
                      throw new IllegalStateException("back");
                    }))
        .hasMessage("back");
    assertThat(repository.count()).isZero();
  }

  @Test
  void insertsAllOrNone() {
    List<E> twice = new ArrayList<>(insert(1));
    if (twiceIsAConflict()) {
      twice.add(0, make(5));
      assertThatThrownBy(() -> repository.insertAll(twice))
          .isInstanceOf(UniqueViolationException.class);
      assertThat(repository.count()).isEqualTo(1);
    }
  }

  /** Whether inserting an entity again fails. */
  protected boolean twiceIsAConflict() {
    return true;
  }
}
