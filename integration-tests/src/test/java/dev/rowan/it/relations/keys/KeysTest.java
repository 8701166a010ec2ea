package dev.rowan.it.relations.keys;

import static dev.rowan.it.relations.keys.QMail.MAIL;
import static dev.rowan.it.relations.keys.QMailItem.MAIL_ITEM;
import static dev.rowan.it.relations.keys.QPadded.PADDED;
import static dev.rowan.it.relations.keys.QRate.RATE;
import static dev.rowan.it.relations.keys.QRateItem.RATE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are written in several ways, all of them equal in SQL. */
@RowanTest(schema = "/dev/rowan/it/relations/keys.sql")
class KeysTest {
  private Database database;

  @BeforeEach
  void open(TestDatabase server) {
    database = Database.open(server.jdbcUrl(), server.user(), server.password());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void textOfAnyCase() {
    List<Mail> owners =
        new MailRepository(database).query().with(MAIL.items()).orderBy(MAIL.key.asc()).list();
    assertThat(owners).extracting(owner -> owner.items.get().size()).containsExactly(2, 1);
    assertThat(new MailRepository(database).orderBy(MAIL.key.asc()).list())
        .extracting(owner -> owner.items.get().size())
        .containsExactly(2, 1);
    List<MailItem> items = new MailItemRepository(database).findAll();
    assertThat(items)
        .extracting(item -> item.owner().get() == null)
        .containsExactly(false, false, false, true);
    assertThat(items.get(0).owner().get()).isSameAs(items.get(1).owner().get());
    List<MailItem> joined =
        new MailItemRepository(database)
            .query()
            .with(MAIL_ITEM.owner())
            .orderBy(MAIL_ITEM.id.asc())
            .list();
    assertThat(joined.get(0).owner().get()).isSameAs(joined.get(1).owner().get());
  }

  @Test
  void numbersOfAnyScale() {
    List<Rate> owners =
        new RateRepository(database).query().with(RATE.items()).orderBy(RATE.key.asc()).list();
    assertThat(owners).extracting(owner -> owner.items.get().size()).containsExactly(2, 1);
    assertThat(new RateRepository(database).orderBy(RATE.key.asc()).list())
        .extracting(owner -> owner.items.get().size())
        .containsExactly(2, 1);
    List<RateItem> items = new RateItemRepository(database).findAll();
    assertThat(items)
        .extracting(item -> item.owner().get() == null)
        .containsExactly(false, false, false, true);
    assertThat(items.get(0).owner().get()).isSameAs(items.get(1).owner().get());
    List<RateItem> joined =
        new RateItemRepository(database)
            .query()
            .with(RATE_ITEM.owner())
            .orderBy(RATE_ITEM.id.asc())
            .list();
    assertThat(joined.get(0).owner().get()).isSameAs(joined.get(1).owner().get());
  }

  @Test
  void whatCannotBeMatchedIsNotLostInSilence() {
    assertThatThrownBy(() -> new PaddedRepository(database).query().with(PADDED.items()).list())
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "Rows of padded_item refer by [owner_id] to a key that is equal in SQL");
    Padded owner = new PaddedRepository(database).findAll().get(0);
    assertThatThrownBy(owner.items::get).isInstanceOf(DataException.class);
  }
}
