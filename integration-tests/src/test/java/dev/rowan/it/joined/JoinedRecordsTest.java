package dev.rowan.it.joined;

import static dev.rowan.it.joined.QDeed.DEED;
import static dev.rowan.it.joined.QGift.GIFT;
import static dev.rowan.it.joined.QSale.SALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UnknownSubtypeException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records in joined tables, told apart by a column of the base. */
@RowanTest(schema = "/dev/rowan/it/joined/schema.sql")
class JoinedRecordsTest {
  private Estate estate;
  private Sale sale;

  @BeforeEach
  void open(TestDatabase server) {
    estate = new Estate(server);
    sale = estate.sales.insert(new Sale(null, null, Lazy.of(null), null, Instant.EPOCH));
    estate.deeds.insertAll(
        List.of(
            new Gift("ana", null, null, Lazy.of(null)),
            new Sale(null, null, Lazy.of(null), 9L, null)));
  }

  @AfterEach
  void close() {
    estate.close();
  }

  @Test
  void theColumnOfTheBaseTellsThemApart() {
    assertThat(sale.price()).isEqualTo(7);
    assertThat(estate.deeds.query().orderBy(DEED.id.asc()).list())
        .hasExactlyElementsOfTypes(Sale.class, Sale.class, Gift.class)
        .first()
        .usingRecursiveComparison()
        .ignoringFields("owner", "createdAt")
        .isEqualTo(sale);
    assertThat(estate.deeds.where(DEED.isA(SALE)).count()).isEqualTo(2);
    assertThat(estate.deeds.where(DEED.kind.eq(20)).list()).hasExactlyElementsOfTypes(Gift.class);
    assertThat(estate.gifts.where(GIFT.giver.eq("ana")).one().createdAt()).isNotNull();
    assertThat(estate.deeds.where(DEED.asGift().giver.eq("ana")).count()).isOne();
  }

  @Test
  void recordsAreUpdatedAsWhatTheyAre() {
    estate.deeds.update(new Sale(sale.id(), sale.createdAt(), sale.owner(), 8L, null));
    assertThat(((Sale) estate.deeds.getById(sale.id())).price()).isEqualTo(8);
    assertThatThrownBy(
            () -> estate.deeds.update(new Gift("x", sale.id(), Instant.EPOCH, Lazy.of(null))))
        .isInstanceOf(NotFoundException.class);
    assertThat(estate.deeds.delete(sale)).isTrue();
    assertThat(estate.sales.findById(sale.id())).isEmpty();
  }

  @Test
  void declaredQueriesReadAndDeleteASubtype() {
    GiftSearch search = new GiftSearchImpl(estate.database);
    assertThat(search.findByGiverAndOwnerIsNull("ana")).hasSize(1);
    assertThat(search.deleteByGiver("bob")).isEmpty();
    assertThat(search.deleteByGiver("ana")).extracting(Gift::giver).containsExactly("ana");
    assertThat(estate.gifts.count()).isZero();
    assertThat(estate.deeds.count()).isEqualTo(2);
  }

  @Test
  void anUnknownDiscriminatorIsOneClearFailure() {
    estate.run("update deed set kind = 5 where id = " + sale.id());
    assertThatThrownBy(() -> estate.deeds.findAll())
        .isInstanceOf(UnknownSubtypeException.class)
        .hasMessageContaining("deed.kind");
    assertThat(estate.sales.findById(sale.id())).isPresent();
  }
}
