package dev.rowan.it.docs;

import static dev.rowan.it.docs.VisitorJson.VISITOR;
import static dev.rowan.it.docs.VoucherJson.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide on entities as JSON, run. */
class ToJsonExamplesTest {

  @Test
  void examples() {
    Visitor visitor = new Visitor();
    visitor.id = 7L;
    visitor.name = "ana";
    visitor.passportNumber = "secret";
    Voucher voucher = new Voucher();
    voucher.id = 1L;
    voucher.validOn = LocalDate.of(2026, 11, 21);
    voucher.price = new BigDecimal("12.50");
    voucher.doors = List.of("A", "B");
    voucher.visitor = visitor;
    // region write
    String json = VOUCHER.write(voucher);
    // {"id":1,"validOn":"2026-11-21","price":12.50,"doors":["A","B"],"visitor":7}

    String whole = VOUCHER.withVisitor(VISITOR).write(voucher);
    // ..."visitor":{"id":7,"name":"ana"}}

    Voucher read = VOUCHER.read(json);
    // endregion
    assertThat(json)
        .isEqualTo(
            "{\"id\":1,\"validOn\":\"2026-11-21\",\"price\":12.50,\"doors\":[\"A\",\"B\"],"
                + "\"visitor\":7}");
    assertThat(whole).endsWith("\"visitor\":{\"id\":7,\"name\":\"ana\"}}");
    assertThat(read.visitor.id).isEqualTo(7);
    assertThat(VISITOR.read("{\"password\": \"p\", \"warnings\": 3}").password).isEqualTo("p");
  }
}
