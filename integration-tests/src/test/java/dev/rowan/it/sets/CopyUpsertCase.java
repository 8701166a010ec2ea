package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database with the tables of the upserts by COPY, empty, and what ran on it. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
abstract class CopyUpsertCase {
  final List<String> statements = new ArrayList<>();
  TestDatabase server;
  Database database;
  AccountRepository accounts;

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
    accounts = new AccountRepository(database);
    run("truncate account, part, listing, assorted, slip");
    statements.clear();
  }

  @AfterEach
  void close() {
    assertThat(count("select count(*) from pg_class where relname like 'rowan\\_staged%'"))
        .isZero();
    database.close();
  }

  void run(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      statement.execute();
    }
  }

  long count(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      return statement.count();
    }
  }

  static Stream<Account> accounts(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i));
  }

  static Stream<Account> with(int count, int place, Account other) {
    return IntStream.range(0, count).mapToObj(i -> i == place ? other : new Account("name" + i, i));
  }

  int points(String name) {
    return accounts.findByName(name).orElseThrow().points;
  }
}
