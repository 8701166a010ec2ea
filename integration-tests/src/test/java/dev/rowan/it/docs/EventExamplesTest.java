package dev.rowan.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.events.EventOptions;
import dev.rowan.events.Subscription;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on hooks and events, run. */
@RowanTest(schema = "/dev/rowan/it/docs/events.sql")
class EventExamplesTest {
  private final Journal journal = new Journal();
  private Database database;

  // region event
  record ParcelSent(long parcel, String carrier) {}

  // endregion

  @BeforeEach
  void open(TestDatabase server) {
    String url = server.jdbcUrl();
    String user = server.user();
    String secret = server.password();
    // region builder
    Database db =
        Database.builder()
            .url(url)
            .user(user)
            .password(secret)
            .listener(ParcelListener.class, new ParcelListener(journal))
            .build();
    // endregion
    database = db;
  }

  @Test
  void hooks() {
    Database db = database;
    try (db) {
      ParcelRepository parcels = new ParcelRepository(db);
      // region hooks
      Parcel parcel = parcels.insert(new Parcel(" a17 ", 25_000)); // parcel.code is "A17"
      boolean heavy = parcels.getById(parcel.id).heavy; // true
      // endregion
      assertThat(heavy).isTrue();
      assertThat(parcel.code).isEqualTo("A17");
      assertThatThrownBy(() -> parcels.delete(parcel)).hasMessageContaining("A17");
      // region records
      TicketRepository tickets = new TicketRepository(db);
      Ticket ticket = tickets.insert(new Ticket(1, " 7a")); // with the seat "7a"
      // endregion
      assertThat(ticket.seat()).isEqualTo("7a");
    }
    assertThat(journal.mails).containsExactly("Parcel A17 is on its way");
    assertThat(journal.entries).hasSize(1);
  }

  @Test
  void events() {
    Database db = database;
    try (db) {
      ParcelRepository parcels = new ParcelRepository(db);
      // region subscribe
      Subscription log = db.events().subscribe(ParcelSent.class, event -> journal.write(event));
      db.events()
          .subscribeAfterCommit(
              ParcelSent.class, event -> journal.mail("Sent by " + event.carrier()));
      // endregion
      // region publish
      db.transaction(
          tx -> {
            Parcel parcel = parcels.insert(new Parcel("B2", 300));
            db.events().publish(new ParcelSent(parcel.id, "Hermes")); // written to the journal now
          }); // and now the mail is sent, on another thread
      // endregion
      // region end
      log.close();
      // endregion
    }
    assertThat(journal.entries).hasSize(2).anyMatch(ParcelSent.class::isInstance);
    assertThat(List.copyOf(journal.mails))
        .containsExactly("Parcel B2 is on its way", "Sent by Hermes");
  }

  @Test
  void options(TestDatabase server) {
    database.close();
    String url = server.jdbcUrl();
    String user = server.user();
    String secret = server.password();
    // region options
    EventOptions options =
        EventOptions.DEFAULTS
            .threads(4)
            .queue(10_000)
            .drain(Duration.ofSeconds(30))
            .errors((event, failure) -> journal.write(failure));
    Database db = Database.builder().url(url).user(user).password(secret).events(options).build();
    // endregion
    try (db) {
      db.events()
          .subscribeAfterCommit(
              String.class,
              event -> {
                throw new IllegalStateException(event);
              });
      db.events().publish("no");
    }
    assertThat(journal.entries).singleElement().isInstanceOf(IllegalStateException.class);
  }
}
