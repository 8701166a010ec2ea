package dev.rowan.it.docs;

import static dev.rowan.it.docs.QInvoice.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide's section on converters, run. */
@RowanTest(schema = "/dev/rowan/it/docs/embedded.sql")
class ConverterExamplesTest {

  @Test
  void examples(Database database) {
    InvoiceRepository invoices = new InvoiceRepository(database);
    invoices.insert(new Invoice(null, Euro.of("12.50"), List.of(Euro.of("12.50"))));
    // region queries
    List<Invoice> large = invoices.where(INVOICE.total.gt(Euro.of("10"))).list();
    List<Invoice> parted = invoices.where(INVOICE.parts.contains(Euro.of("12.50"))).list();
    // endregion
    assertThat(large).hasSize(1);
    assertThat(parted).isEqualTo(large);
  }
}
