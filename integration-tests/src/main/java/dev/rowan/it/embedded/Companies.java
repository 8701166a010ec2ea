package dev.rowan.it.embedded;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Finders that lead into embedded values. */
@Repository
public interface Companies extends CrudRepository<Company, Long> {

  List<Company> findBySeatCity(String city);

  List<Company> findByBillingCityIsNullOrSeatSpotLatitudeGreaterThan(double latitude);
}
