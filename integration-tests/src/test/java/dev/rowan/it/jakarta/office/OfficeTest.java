package dev.rowan.it.jakarta.office;

import static dev.rowan.it.jakarta.office.QBooking.BOOKING;
import static dev.rowan.it.jakarta.office.QStaff.STAFF;
import static dev.rowan.it.jakarta.office.QTeam.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each annotation of Jakarta Persistence says reaches the table that it means. */
@RowanTest(schema = "/dev/rowan/it/jakarta/office.sql")
class OfficeTest {
  private static int desks;

  private Database database;
  private StaffRepository staff;
  private TeamRepository teams;

  @BeforeEach
  void open(TestDatabase server) {
    database = server.open();
    staff = new StaffRepository(database);
    teams = new TeamRepository(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Team team(String code) {
    Team team = new Team();
    team.setCode(code);
    return teams.insert(team);
  }

  private static Staff staff(String name, Team team) {
    Staff staff = new Staff();
    staff.name = name;
    staff.floor = 1;
    staff.deskNumber = ++desks;
    staff.team = team;
    return staff;
  }

  @Test
  void columnsValuesAndKeys() throws SQLException {
    Staff ana = staff(" ana ", team("columns"));
    ana.before = Staff.Contract.OPEN;
    ana.salary = new BigDecimal("1000.50");
    ana.level = new Level(3);
    ana.note = "{\"a\": 1}";
    ana.scratch = "lost";
    ana.home = new Home("Main", "Lisbon");
    ana.workplace = new Home("Side", "Porto");
    staff.insert(ana);
    assertThat(ana.id).isPositive();

    Staff found = staff.findById(ana.id).orElseThrow();
    assertThat(found.contract).isEqualTo(Staff.Contract.OPEN);
    assertThat(found.before).isEqualTo(Staff.Contract.OPEN);
    assertThat(found.salary).isEqualByComparingTo("1000.5");
    assertThat(found.level).isEqualTo(new Level(3));
    assertThat(found.note).isEqualTo("{\"a\": 1}");
    assertThat(found.name).isEqualTo("ana");
    assertThat(found.scratch).isEqualTo("ANA");
    assertThat(found.home.city + found.workplace.city).isEqualTo("LisbonPorto");
    assertThat(found.team.getId()).isEqualTo(ana.team.getId());
    String kept = "before = 1 and contract = 'OPEN' and level = 'L3' and work_city = 'Porto'";
    assertThat(text("select id from office.staff where " + kept)).isEqualTo("" + ana.id);
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }

  @Test
  void uniqueKeysAndVersions() {
    Staff ana = staff.insert(staff("ana", team("keys")));
    assertThat(staff.findByFloorAndDeskNumber(1, ana.deskNumber)).isPresent();
    Staff same = staff("bob", ana.team);
    same.deskNumber = ana.deskNumber;
    assertThatThrownBy(() -> staff.insert(same))
        .isInstanceOfSatisfying(
            UniqueViolationException.class, e -> assertThat(e.constraint()).isEqualTo("one_desk"));
    Staff old = staff.findById(ana.id).orElseThrow();
    ana.floor = 2;
    staff.update(ana);
    assertThatThrownBy(() -> staff.update(old)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void annotationsOnGetters() {
    Team team = team("getters");
    assertThat(team.getLoud()).isOne();
    Team found = teams.findByCode("getters").orElseThrow();
    assertThat(found.getId()).isEqualTo(team.getId());
    assertThat(found.getLoud()).as("read through the setter").isOne();
    assertThat(found.secret()).isEqualTo("secret");
  }

  @Test
  void bothSidesOfAManyToMany() {
    Team guests = team("guests");
    Staff ana = staff.insert(staff("ana", team("own")));
    staff.addGuestOf(ana, List.of(guests));
    assertThat(teams.where(TEAM.code.eq("guests")).with(TEAM.guests()).one().getGuests())
        .extracting(s -> s.name)
        .containsExactly("ana");
    assertThat(staff.deleteById(ana.id)).isTrue();
  }

  @Test
  void bothSidesOfAManyToOne() {
    Team team = team("sides");
    BadgeRepository badges = new BadgeRepository(database);
    Badge badge = new Badge();
    badge.team = team;
    badges.insert(badge);
    assertThat(teams.where(TEAM.code.eq("sides")).with(TEAM.badges()).one().getBadges())
        .extracting(b -> b.id)
        .containsExactly(badge.id);

    Staff boss = staff.insert(staff("boss", team));
    for (String name : List.of("zoe", "bob")) {
      Staff report = staff(name, team);
      report.boss = boss;
      staff.insert(report);
    }
    assertThat(staff.where(STAFF.id.eq(boss.id)).with(STAFF.reports()).one().reports)
        .extracting(s -> s.name)
        .containsExactly("bob", "zoe");
  }

  @Test
  void aKeyThatIsAForeignKey() {
    LockerRepository lockers = new LockerRepository(database);
    Staff ana = staff.insert(staff("ana", team("lockers")));
    // region maps-id
    Locker locker = new Locker();
    locker.staff = ana;
    lockers.insert(locker); // locker.id is ana.id now
    // endregion
    assertThat(locker.id).isEqualTo(ana.id);
    locker.colour = "red";
    lockers.update(locker);
    assertThat(lockers.findById(ana.id).orElseThrow().staff.id).isEqualTo(ana.id);
    assertThat(staff.where(STAFF.id.eq(ana.id)).with(STAFF.locker()).one().locker.colour)
        .isEqualTo("red");
  }

  @Test
  void aKeyThatIsSetWithoutItsEntityIsKept() {
    LockerRepository lockers = new LockerRepository(database);
    Staff ana = staff.insert(staff("ana", team("kept")));
    Locker locker = new Locker();
    locker.id = ana.id;
    lockers.save(locker);
    assertThat(lockers.findById(ana.id)).isPresent();
    Locker stray = new Locker();
    stray.staff = new Staff();
    assertThatThrownBy(() -> lockers.insert(stray))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A Staff without an id is referred to; insert it first");
  }

  @Test
  void aPartOfAKeyIsTakenFromItsEntity() {
    BookingRepository bookings = new BookingRepository(database);
    Booking booking = new Booking();
    booking.key = new Booking.Key(LocalDate.of(2024, 2, 28), null);
    booking.team = team("parts");
    bookings.insertAll(List.of(booking));
    assertThat(booking.key.getTeamId()).isEqualTo(booking.team.getId());
    assertThat(bookings.findById(booking.key)).isPresent();
    Guest guest = new Guest();
    guest.team = booking.team;
    guest.staff = staff.insert(staff("ana", guest.team));
    GuestRepository guests = new GuestRepository(database);
    guests.insert(guest);
    assertThat(guest.key).isEqualTo(new Guest.Key(guest.staff.id, guest.team.getId()));
    assertThat(guests.findById(guest.key)).isPresent();
  }

  @Test
  void aClassForAKeyOfSeveralProperties() {
    Shifts shifts = new ShiftsImpl(database);
    Shift shift = new Shift();
    shift.team = team("shifts");
    shift.day = LocalDate.of(2024, 2, 29);
    shifts.insert(shift);
    Shift.Key key = new Shift.Key(shift.day, shift.team.getId());
    assertThat(shift.teamId).isEqualTo(shift.team.getId());
    assertThat(shifts.getById(key).team.getId()).isEqualTo(shift.teamId);
    assertThat(shifts.findAllById(List.of(key, new Shift.Key(LocalDate.EPOCH, 1L)))).hasSize(1);
    assertThat(shifts.existsById(key)).isTrue();
    shift.remark = "late";
    shifts.update(shift);
    assertThat(shifts.findByRemark("late")).hasSize(1);
    ShiftRepository generated = new ShiftRepository(database);
    assertThat(generated.getById(shift.teamId, shift.day).remark).isEqualTo("late");
    assertThat(shifts.delete(shift)).isTrue();
    assertThat(shifts.deleteById(key)).isFalse();
    assertThat(shifts.deleteAllById(List.of(key))).isZero();
  }

  @Test
  void aKeyThatIsAClass() {
    BookingRepository bookings = new BookingRepository(database);
    Booking booking = new Booking();
    Team team = team("bookings");
    booking.key = new Booking.Key(LocalDate.of(2024, 2, 29), team.getId());
    booking.room = "blue";
    bookings.insert(booking);
    Booking found = bookings.findById(booking.key).orElseThrow();
    assertThat(found.key).isEqualTo(booking.key);
    assertThat(found.team.getId()).isEqualTo(team.getId());
    assertThat(bookings.findAllById(List.of(booking.key))).hasSize(1);
    found.room = "red";
    bookings.update(found);
    assertThat(bookings.where(BOOKING.teamId.eq(team.getId())).one().room).isEqualTo("red");
    assertThat(bookings.deleteById(booking.key)).isTrue();
  }
}
