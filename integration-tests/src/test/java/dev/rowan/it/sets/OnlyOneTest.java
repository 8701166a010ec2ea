package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Upserted;
import dev.rowan.errors.DataException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of one entity is written as the entity alone: by the same SQL and with the same end. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class OnlyOneTest {
  private final List<String> statements = new ArrayList<>();
  private TestDatabase server;
  private Database database;

  @BeforeEach
  void open(TestDatabase testDatabase) {
    server = testDatabase;
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .set("maximumPoolSize", "1")
            .listener(event -> statements.add(event.sql()))
            .build();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private enum Way {
    INSERT,
    UPDATE,
    SAVE,
    UPSERT,
    DELETE;

    <E> Object alone(EntityRepository<E, ?> repository, E entity) {
      return switch (this) {
        case INSERT -> repository.insert(entity);
        case UPDATE -> repository.update(entity);
        case SAVE -> repository.save(entity);
        case UPSERT -> repository.upsert(entity);
        case DELETE -> repository.delete(entity) ? 1L : 0L;
      };
    }

    <E> Object inList(EntityRepository<E, ?> repository, E entity) {
      List<E> list = List.of(entity);
      return switch (this) {
        case INSERT -> only(repository.insertAll(list));
        case UPDATE -> only(repository.updateAll(list));
        case SAVE -> only(repository.saveAll(list));
        case UPSERT -> only(repository.upsertAll(list));
        case DELETE -> repository.deleteAll(list);
      };
    }

    private static Object only(List<?> all) {
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  /** What can be seen of a write. */
  private record Seen(String end, List<String> sql, List<String> calls, List<String> rows) {}

  private <E> Seen seen(
      EntityRepository<E, ?> repository,
      List<E> before,
      Function<E, String> text,
      Supplier<?> write)
      throws Exception {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate account, part, slip restart identity");
    }
    before.forEach(repository::insert);
    statements.clear();
    Slip.CALLS.clear();
    String end = end(write, text);
    return new Seen(
        end,
        List.copyOf(statements),
        List.copyOf(Slip.CALLS),
        repository.findAll().stream().map(text).sorted().toList());
  }

  @SuppressWarnings("unchecked") // what is neither a number nor an outcome is an entity
  private static <E> String end(Supplier<?> write, Function<E, String> text) {
    try {
      Object result = write.get();
      if (result instanceof Upserted<?> upserted) {
        return upserted.outcome() + " " + text.apply((E) upserted.entity());
      }
      return result instanceof Long count ? count + " rows" : text.apply((E) result);
    } catch (DataException failure) {
      return failure.index() + " " + failure + " " + failure.getCause();
    }
  }

  private <E> Seen seenBothWays(
      Way way,
      EntityRepository<E, ?> repository,
      Supplier<List<E>> before,
      Function<E, String> text,
      Supplier<E> entity)
      throws Exception {
    Seen alone = seen(repository, before.get(), text, () -> way.alone(repository, entity.get()));
    Seen inList = seen(repository, before.get(), text, () -> way.inList(repository, entity.get()));
    assertThat(inList).as(way + " of " + text.apply(entity.get())).isEqualTo(alone);
    return inList;
  }

  @ParameterizedTest
  @CsvSource({
    ", new, 0",
    ", one, 0",
    ", '', 0",
    "1, changed, 0",
    "1, two, 0",
    "1, one, 7",
    "9, gone, 0",
    "1, '', 0"
  })
  void versionsConstraintsHooksAndDefaults(Long id, String name, int version) throws Exception {
    SlipRepository slips = new SlipRepository(database);
    for (Way way : Way.values()) {
      seenBothWays(
          way,
          slips,
          () -> List.of(new Slip(null, "one", 0), new Slip(null, "two", 0)),
          Slip::toString,
          () -> new Slip(id, name, version));
    }
  }

  @ParameterizedTest
  @CsvSource({", new", ", one", ", a name that is too long", "1, changed", "1, two", "9, gone"})
  void idsOfTheDatabase(Long id, String name) throws Exception {
    AccountRepository accounts = new AccountRepository(database);
    for (Way way : Way.values()) {
      Seen seen =
          seenBothWays(
              way,
              accounts,
              () -> List.of(new Account("one", 1), new Account("two", 2)),
              account -> account.id + " " + account.name + " " + account.points,
              () -> {
                Account account = new Account(name, 3);
                account.id = id;
                return account;
              });
      assertThat(seen.sql()).hasSizeLessThanOrEqualTo(1);
      if (way != Way.UPSERT) {
        assertThat(seen.sql()).noneMatch(sql -> sql.contains("unnest"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, a", "1, b", "2, a"})
  void assignedKeysOfRecords(int shelf, String code) throws Exception {
    PartRepository parts = new PartRepository(database);
    for (Way way : Way.values()) {
      Seen seen =
          seenBothWays(
              way,
              parts,
              () -> List.of(new Part(1, "a", null, 1)),
              Part::toString,
              () -> new Part(shelf, code, "new", 2));
      assertThat(seen.sql()).hasSize(1);
    }
  }

  @Test
  void theListThatComesBackMayBeChanged() throws Exception {
    AccountRepository accounts = new AccountRepository(database);
    List<Account> stored = accounts.insertAll(List.of(new Account("list", 1)));
    stored.add(new Account("more", 1));
    assertThat(stored).hasSize(2);
  }
}
