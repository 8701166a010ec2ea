package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "nmae, name",
    "firstname, first_name",
    "last_nmae, last_name",
    "createdat, created_at",
    "creatd_at, created_at",
    "customers, customer",
    "post, posts",
    "film_categories, film_category",
    "adress, address",
    "recieved_at, received_at",
    "pyament, payment",
    "TITLE, title",
    "bdy, body",
    "nme, name",
    "idd, id"
  })
  void knowsWhatIsSpeltWrongly(String written, String name) {
    assertThat(Misspellings.isMeant(written, name)).isTrue();
    assertThat(Misspellings.isMeant(name, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "address2, address",
    "line1, line2",
    "payment_p2007_01, payment_p2007_02",
    "created_by, created_at",
    "updated_at, created_at",
    "last_name, first_name",
    "price_min, price_max",
    "title_en, title_de",
    "excluded, included",
    "external_id, internal_id",
    "imported, exported",
    "host, post",
    "cost, post",
    "customer_list, customer",
    "film_actor, film",
    "id, uid",
    "x, y",
    "_, a",
    "note, vote",
    "bed, bead",
    "lat, last",
    "ids, id"
  })
  void takesOtherWordsForOtherNames(String written, String name) {
    assertThat(Misspellings.isMeant(written, name)).isFalse();
    assertThat(Misspellings.isMeant(name, written)).isFalse();
  }
}
