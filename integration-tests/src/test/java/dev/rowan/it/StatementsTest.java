package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.it.ids.Cast;
import dev.rowan.it.ids.CastRepository;
import dev.rowan.it.ids.Ticket;
import dev.rowan.it.ids.TicketRepository;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements repositories run, on a pool of one connection. */
@RowanTest(schema = "schema.sql")
class StatementsTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;

  @BeforeEach
  void open(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .set("maximumPoolSize", "1")
            .listener(event -> statements.add(event.sql().lines().findFirst().orElseThrow()))
            .build();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyCollectionIsNoStatement() {
    CastRepository casts = new CastRepository(database);
    casts.insertAll(List.of());
    casts.updateAll(List.of());
    casts.saveAll(List.of());
    casts.deleteAll(List.of());
    casts.deleteAllById(List.of());
    casts.findAllById(List.of());
    assertThat(statements).isEmpty();
  }

  @Test
  void manyAreOneStatement() {
    CastRepository casts = new CastRepository(database);
    List<Cast> cast = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      cast.add(new Cast(i, "a", "b"));
    }
    casts.insertAll(cast);
    casts.updateAll(cast);
    casts.saveAll(cast);
    casts.findAllById(List.of(new CastRepository.Id(1, "a"), new CastRepository.Id(2, "a")));
    assertThat(casts.deleteAll(cast)).isEqualTo(5000);
    assertThat(statements).hasSize(5);
  }

  @Test
  void theBlocksOfASequenceAreOneStatement() {
    TicketRepository tickets = new TicketRepository(database);
    List<Ticket> many = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      many.add(Ticket.of("t" + i));
    }
    List<Ticket> inserted = tickets.insertAll(many);
    assertThat(inserted).extracting(Ticket::id).doesNotHaveDuplicates().isSorted();
    assertThat(statements).filteredOn(sql -> sql.contains("nextval")).hasSize(1);
    assertThat(tickets.insert(Ticket.of("one more")).id()).isPositive();
    assertThat(statements).filteredOn(sql -> sql.contains("nextval")).hasSize(1);
  }
}
