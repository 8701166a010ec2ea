package dev.rowan.it.embedded;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.time.LocalDate;
import java.util.List;

class CompanyRepositoryTest extends CrudContract<Company, Long> {
  @Override
  protected CrudRepository<Company, Long> repository(Database database) {
    return new CompanyRepository(database);
  }

  @Override
  protected String table() {
    return "company cascade";
  }

  @Override
  protected Company make(int number) {
    Company company = new Company();
    company.name = "company " + number;
    company.seat = new Place("street " + number, "city " + number, new Spot(number, -number));
    if (number % 2 == 0) {
      company.billing = new Place("other " + number, "town " + number, null);
      company.contact = new Contact();
      company.contact.setPhones(List.of("+49 " + number, "+1"));
      company.active = new Span<>(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(number));
    }
    return company;
  }

  @Override
  protected Company change(Company company) {
    boolean wasThere = company.billing != null;
    company.billing = wasThere ? null : new Place("new", "new", new Spot(1, 2));
    company.contact = null;
    return company;
  }

  @Override
  protected Long id(Company company) {
    return company.id;
  }

  @Override
  protected Company missing() {
    Company company = make(1);
    company.id = -1L;
    return company;
  }
}
