package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.StatementEvent;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many entities in one statement: which, how many, and in which order. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class SetsTest {
  private final List<StatementEvent> statements = new ArrayList<>();
  private Database database;
  private AccountRepository accounts;
  private PartRepository parts;

  @BeforeEach
  void open(TestDatabase server) throws Exception {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .set("maximumPoolSize", "1")
            .listener(statements::add)
            .build();
    accounts = new AccountRepository(database);
    parts = new PartRepository(database);
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate account, part, shuffled, scrambled");
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static List<Account> accounts(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i)).toList();
  }

  @Test
  void oneStatementHasTheSameTextForTwoAndForMany() {
    accounts.insertAll(accounts(2));
    accounts.deleteAll(accounts.findAll());
    accounts.insertAll(accounts(1_000));
    assertThat(statements.get(3).sql()).isEqualTo(statements.get(0).sql()).contains("unnest");
    assertThat(statements.get(3).parameters()).containsExactly("1000 rows");
    assertThat(statements.get(3).rows()).isEqualTo(1_000);
  }

  @Test
  void idsComeBackInOrderHoweverManyThereAre() {
    List<Account> all = accounts(100_000);
    assertThat(accounts.insertAll(all)).isEqualTo(all);
    assertThat(statements).hasSize(10);
    assertThat(all).extracting(account -> account.id).isSorted().doesNotHaveDuplicates();
    assertThat(accounts.getById(all.get(77_777).id).name).isEqualTo("name77777");
    all.forEach(account -> account.points++);
    statements.clear();
    accounts.updateAll(all);
    assertThat(statements).hasSize(10);
    assertThat(accounts.getById(all.get(99_999).id).points).isEqualTo(100_000);
    assertThat(accounts.deleteAll(all)).isEqualTo(100_000);
  }

  @Test
  void atTheBordersOfStatements() {
    for (int count : new int[] {9_999, 10_000, 10_001}) {
      List<Account> all = accounts(count);
      statements.clear();
      accounts.insertAll(all);
      assertThat(statements).hasSize(count > 10_000 ? 2 : 1);
      assertThat(accounts.count()).isEqualTo(count);
      accounts.deleteAll(all);
    }
  }

  @Test
  void heavyRowsAreSharedOutToMoreStatements() {
    List<Account> all = accounts(5);
    all.forEach(account -> account.email = "x".repeat(5_000_000) + account.name);
    accounts.insertAll(all);
    assertThat(statements).hasSize(3);
    assertThat(accounts.findAll())
        .extracting(account -> account.email)
        .containsExactlyElementsOf(all.stream().map(account -> account.email).toList());
  }

  @Test
  void allStatementsOfACallAreOneTransaction() {
    List<Account> all = new ArrayList<>(accounts(20_000));
    all.set(19_999, new Account("name0", 0));
    assertThatThrownBy(() -> accounts.insertAll(all)).isInstanceOf(UniqueViolationException.class);
    assertThat(accounts.count()).isZero();
  }

  @Test
  void arraysAndNullsTravelInArrays() {
    Account tagged = new Account("a", 1);
    tagged.tags = new ArrayList<>(List.of("a \"b\"", "c\\d", "{}", "NULL", "", "e,f"));
    tagged.tags.add(null);
    Account empty = new Account("b", 2);
    empty.tags = List.of();
    accounts.insertAll(List.of(tagged, empty, new Account("c", 3)));
    assertThat(accounts.findAll())
        .extracting(account -> account.tags)
        .containsExactly(tagged.tags, List.of(), null);
  }

  @Test
  void anUpdateOfWhatIsThereTwiceIsTwoUpdates() {
    Account account = accounts.insert(new Account("a", 1));
    Account same = new Account("b", 2);
    same.id = account.id;
    statements.clear();
    accounts.updateAll(List.of(account, same));
    assertThat(statements).hasSize(2);
    assertThat(accounts.getById(account.id).name).isEqualTo("b");
  }

  @Test
  void anUpdateThatMissesARowIsUndone() {
    List<Account> all = new ArrayList<>(accounts.insertAll(accounts(3)));
    accounts.delete(all.get(1));
    all.forEach(account -> account.points = 100);
    assertThatThrownBy(() -> accounts.updateAll(all))
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("No row for number 2 of 3 entities");
    assertThat(accounts.findAll()).extracting(account -> account.points).containsExactly(0, 2);
  }

  @Test
  void assignedKeysOfSeveralColumnsAreInsertedUpdatedAndSaved() {
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      all.add(new Part(i % 10, "c" + i, i % 3 == 0 ? null : "label " + i, i));
    }
    Collections.shuffle(all, new Random(1));
    assertThat(parts.insertAll(all)).isEqualTo(all);
    List<Part> changed = all.stream().map(p -> new Part(p.shelf(), p.code(), "new", 7)).toList();
    assertThat(parts.updateAll(changed)).isEqualTo(changed);
    assertThat(parts.findAll()).containsExactlyInAnyOrderElementsOf(changed);
    List<Part> saved = new ArrayList<>(all.subList(0, 500));
    saved.add(new Part(99, "new", null, 1));
    saved.add(new Part(99, "new", "again", 2));
    assertThat(parts.saveAll(saved)).isEqualTo(saved);
    assertThat(parts.getById(99, "new")).isEqualTo(new Part(99, "new", "again", 2));
    assertThat(parts.count()).isEqualTo(1_001);
  }

  @Test
  void idsThatDoNotAscendAreRefused() {
    ShuffledRepository shuffled = new ShuffledRepository(database);
    List<Shuffled> all = IntStream.range(0, 10).mapToObj(i -> new Shuffled(null, "t" + i)).toList();
    assertThatThrownBy(() -> shuffled.insertAll(all))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("do not ascend")
        .hasMessageContaining("@Column(defaultValue");
    assertThat(shuffled.count()).isZero();
  }

  @Test
  void rowsThatATriggerKeepsOutAreRefusedAndTheOthersAreNotThere(TestDatabase server)
      throws Exception {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create function keep_out() returns trigger language plpgsql as
          'begin if new.points = 1 then return null; end if; return new; end';
          create trigger keep_out before insert on account
          for each row execute function keep_out()
          """);
      assertThatThrownBy(() -> accounts.insertAll(accounts(3)))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("gave 2 rows");
      assertThat(accounts.count()).isZero();
      assertThatThrownBy(() -> accounts.upsertAll(accounts(3)))
          .isInstanceOf(DataException.class)
          .hasMessageContaining("cannot be told apart");
      assertThat(accounts.count()).isZero();
      statement.execute("drop trigger keep_out on account; drop function keep_out");
    }
  }

  @Test
  void idsOfADeclaredDefaultComeBackInOrder() {
    ScrambledRepository scrambled = new ScrambledRepository(database);
    List<Scrambled> stored =
        scrambled.insertAll(
            IntStream.range(0, 10).mapToObj(i -> new Scrambled(null, "t" + i)).toList());
    for (int i = 0; i < 10; i++) {
      assertThat(scrambled.getById(stored.get(i).id()).text()).isEqualTo("t" + i);
    }
  }

  @Test
  void aConnectionThatSendsNoBinaryArraysIsRefused(TestDatabase server) {
    try (Database simple =
        Database.open(
            server.jdbcUrl() + "?preferQueryMode=simple", server.user(), server.password())) {
      AccountRepository plain = new AccountRepository(simple);
      assertThatThrownBy(() -> plain.insertAll(accounts(2)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("preferQueryMode=simple");
    }
  }
}
