package dev.rowan.it.jakarta.station;

import static dev.rowan.it.jakarta.station.QNightTrain.NIGHT_TRAIN;
import static dev.rowan.it.jakarta.station.QSeasonTicket.SEASON_TICKET;
import static dev.rowan.it.jakarta.station.QTicket.TICKET;
import static dev.rowan.it.jakarta.station.QTrain.TRAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hierarchies of Jakarta Persistence are those of Rowan. */
@RowanTest(schema = "/dev/rowan/it/jakarta/station.sql")
class StationTest {
  private Database database;

  @BeforeEach
  void open(TestDatabase server) {
    database = server.open();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSingleTable() {
    TicketRepository tickets = new TicketRepository(database);
    DayTicket day = new DayTicket();
    day.setHolder("ana");
    day.setDay(LocalDate.EPOCH);
    SeasonTicket season = new SeasonTicket();
    season.setMonths(3);
    tickets.insertAll(List.of(day, season));
    assertThat(tickets.findAll())
        .hasSize(2)
        .hasOnlyElementsOfTypes(DayTicket.class, SeasonTicket.class);
    assertThat(tickets.where(TICKET.ticketKind.eq("DayTicket")).one())
        .usingRecursiveComparison()
        .isEqualTo(day);
    assertThat(tickets.where(TICKET.ticketKind.eq("season")).one())
        .isInstanceOf(SeasonTicket.class);
    assertThat(tickets.where(TICKET.isA(SEASON_TICKET)).count()).isOne();
    season.setVersion(7);
    assertThatThrownBy(() -> tickets.update(season)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void joinedTables() {
    TrainRepository trains = new TrainRepository(database);
    ExpressTrain express = new ExpressTrain();
    express.number = "E 1";
    express.speed = 300;
    NightTrain night = new NightTrain();
    night.number = "N 2";
    night.beds = 80;
    trains.insertAll(List.of(night, express));
    assertThat(trains.findAll())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrder(night, express);
    assertThat(trains.where(TRAIN.asNightTrain().beds.gt(50)).one().number).isEqualTo("N 2");
    NightTrainRepository nights = new NightTrainRepository(database);
    night.beds = 70;
    night.number = "N 3";
    nights.update(night);
    assertThat(nights.where(NIGHT_TRAIN.number.eq("N 3"), NIGHT_TRAIN.beds.eq(70)).count()).isOne();
    assertThat(trains.deleteAll(trains.findAll())).isEqualTo(2);
    assertThat(nights.count()).isZero();
  }
}
