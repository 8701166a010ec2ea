package dev.rowan.it.converters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.testing.RowanTest;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Java refuses of that which the database made is not written. */
@RowanTest(schema = "schema.sql")
class RefusedReturnsTest {
  private Database database;
  private DataSource server;

  @BeforeEach
  void open(Database opened, DataSource dataSource) {
    database = opened;
    server = dataSource;
  }

  @AfterEach
  void empty() throws SQLException {
    run("truncate letter, chest, crate, beacon, coin");
  }

  private void run(String sql) throws SQLException {
    try (var connection = server.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private <E> void refused(String table, CrudRepository<E, ?> repository, Supplier<E> make)
      throws SQLException {
    repository.insert(make.get());
    run("alter table " + table + " alter seal set default 'broken'");
    refused(repository, make, "no seal");
    assertThat(repository.count()).isEqualTo(1);
    run("alter table " + table + " alter seal set default 'Made'");
    assertThat(repository.insert(make.get())).isNotNull();
    assertThat(repository.count()).isEqualTo(2);
  }

  private static <E> void refused(
      CrudRepository<E, ?> repository, Supplier<E> make, String message) {
    assertThatThrownBy(() -> repository.insert(make.get()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(message);
    assertThatThrownBy(() -> repository.save(make.get())).hasMessageContaining(message);
    assertThatThrownBy(() -> repository.insertAll(List.of(make.get())))
        .hasMessageContaining(message);
    assertThatThrownBy(() -> repository.insertAll(List.of(make.get(), make.get())))
        .hasMessageContaining(message);
  }

  @Test
  void aLabelThatTheServerLearned() throws SQLException {
    BeaconRepository beacons = new BeaconRepository(database);
    Beacon first = beacons.insert(new Beacon());
    run("alter type light add value 'BLUE'");
    run("alter table beacon alter light set default 'BLUE'");
    refused(beacons, Beacon::new, "The enum Light has no constant for \"BLUE\"");
    assertThat(beacons.count()).isEqualTo(1);
    run("update beacon set light = 'BLUE'");
    first.text = "changed";
    assertThatThrownBy(() -> beacons.update(first)).hasMessageContaining("no constant");
    run("update beacon set light = 'GREEN'");
    assertThat(beacons.getById(first.id).text).isEmpty();
    assertThat(beacons.update(first).light).isEqualTo(Light.GREEN);
  }

  @Test
  void aTextThatIsNoCurrency() throws SQLException {
    CoinRepository coins = new CoinRepository(database);
    coins.insert(new Coin(null, null));
    run("alter table coin alter currency set default 'Thaler'");
    refused(coins, () -> new Coin(null, null), "no currency has the code Thaler");
    assertThat(coins.count()).isEqualTo(1);
  }

  @Test
  void anIdOfTheColumn() throws SQLException {
    refused("letter", new LetterRepository(database), Letter::new);
  }

  @Test
  void anIdOfASequence() throws SQLException {
    refused("chest", new ChestRepository(database), Chest::new);
  }

  @Test
  void anIdWithoutAnOrder() throws SQLException {
    refused("crate", new CrateRepository(database), Crate::new);
  }

  @Test
  void updates() throws SQLException {
    LetterRepository letters = new LetterRepository(database);
    Letter letter = letters.insert(new Letter());
    run("update letter set seal = 'broken'");
    letter.text = "changed";
    assertThatThrownBy(() -> letters.update(letter)).hasMessageContaining("no seal");
    run("update letter set seal = 'Other'");
    assertThat(letters.getById(letter.id).text).isEmpty();
    assertThat(letters.update(letter).seal).isEqualTo(new Seal("Other"));
  }

  @Test
  void onlyWhatIsReadBackNeedsATransaction() {
    assertThat(QLetter.RowMapper.INSTANCE.convertsReturned()).isTrue();
    assertThat(QArticle.RowMapper.INSTANCE.convertsReturned()).isFalse();
  }
}
