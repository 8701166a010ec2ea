package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.Upsert;
import dev.rowan.Upserted;
import dev.rowan.Upserted.Outcome;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Upserts of many leave the rows, and tell the outcomes, of the same upserts one by one. */
class UpsertPropertyTest {
  private static TestDatabase server;
  private static Database database;
  private static AccountRepository accounts;

  record Given(String name, String email, int points, List<String> tags) {
    Account account() {
      Account account = new Account(name, points);
      account.email = email;
      account.tags = tags;
      return account;
    }
  }

  /** The kinds of upserts. */
  enum Kind {
    ALL,
    SOME,
    NOTHING,
    CHANGED,
    HIGHER;

    Upsert<Account> of(AccountRepository accounts) {
      Upsert<Account> upsert = accounts.upsert().repeats();
      return switch (this) {
        case ALL -> upsert;
        case SOME -> upsert.update(ACCOUNT.email, ACCOUNT.tags);
        case NOTHING -> upsert.doNothing();
        case CHANGED -> upsert.onlyChanged();
        case HIGHER -> upsert.where(ACCOUNT.points.lt(Upsert.given(ACCOUNT.points)));
      };
    }
  }

  @BeforeContainer
  static void open() {
    ClassLoader loader = UpsertPropertyTest.class.getClassLoader();
    server =
        PostgresServer.shared()
            .newDatabase(DatabaseSetup.scripts(loader, "dev/rowan/it/sets/schema.sql"));
    database = server.open();
    accounts = new AccountRepository(database);
  }

  @AfterContainer
  static void close() {
    database.close();
    server.close();
  }

  @Property(tries = 150)
  void manyAreAsOneByOne(
      @ForAll("lists") List<Given> before, @ForAll("lists") List<Given> given, @ForAll Kind kind) {
    restore(before);
    List<Upserted<Account>> told =
        kind.of(accounts).all(given.stream().map(Given::account).toList());
    List<Outcome> outcomes = told.stream().map(Upserted::outcome).toList();
    for (Upserted<Account> one : told) {
      assertThat(accounts.findByName(one.entity().name).orElseThrow().id)
          .isEqualTo(one.entity().id);
    }
    List<Given> rows = rows();
    restore(before);
    List<Outcome> oneByOne = new ArrayList<>();
    for (Given one : given) {
      oneByOne.add(kind.of(accounts).one(one.account()).outcome());
    }
    assertThat(outcomes).isEqualTo(oneByOne);
    assertThat(rows).isEqualTo(rows());
  }

  private static void restore(List<Given> rows) {
    accounts.deleteAll(accounts.findAll());
    for (Given row : rows) {
      if (accounts.findByName(row.name()).isEmpty()) {
        accounts.insert(row.account());
      }
    }
  }

  private static List<Given> rows() {
    return accounts.orderBy(ACCOUNT.name.asc()).list().stream()
        .map(a -> new Given(a.name, a.email, a.points, a.tags))
        .toList();
  }

  @Provide
  Arbitrary<List<Given>> lists() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "\"", "", "ü\\", "{NULL}");
    Arbitrary<String> emails = Arbitraries.of("x", "y", "NULL").injectNull(0.3);
    Arbitrary<Integer> points = Arbitraries.of(0, 1, 2, Integer.MAX_VALUE);
    Arbitrary<List<String>> tags = names.injectNull(0.2).list().ofMaxSize(2).injectNull(0.3);
    return Combinators.combine(names, emails, points, tags).as(Given::new).list().ofMaxSize(8);
  }
}
