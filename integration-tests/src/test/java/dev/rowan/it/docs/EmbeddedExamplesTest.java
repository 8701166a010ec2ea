package dev.rowan.it.docs;

import static dev.rowan.it.docs.QCustomer.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide's section on embedded values, run. */
@RowanTest(schema = "/dev/rowan/it/docs/embedded.sql")
class EmbeddedExamplesTest {

  @Test
  void examples(Database database) {
    CustomerRepository customers = new CustomerRepository(database);
    Address kai = new Address("Am Kai 1", "Hamburg", "20457");
    customers.insert(new Customer("ana", kai));
    // region queries
    List<Customer> nearby = customers.where(CUSTOMER.home.city.eq("Hamburg")).list();
    List<Customer> there = customers.where(CUSTOMER.home.eq(kai)).list();
    List<Customer> unbilled = customers.where(CUSTOMER.billing.isNull()).list();
    List<Customer> sorted = customers.query().orderBy(Sort.parse("homeCity,-name")).list();
    Optional<Customer> ana = customers.findByNameAndHomeCity("ana", "Hamburg");
    customers.update().set(CUSTOMER.billing, kai).where(CUSTOMER.name.eq("ana")).execute();
    List<Address> all = database.select(CUSTOMER.billing).from(CUSTOMER).list();
    // endregion
    assertThat(nearby).hasSize(1);
    assertThat(there).hasSize(1);
    assertThat(unbilled).hasSize(1);
    assertThat(sorted).hasSize(1);
    assertThat(ana).isPresent();
    assertThat(all).containsExactly(kai);
  }
}
