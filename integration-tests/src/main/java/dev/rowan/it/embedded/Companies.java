package dev.rowan.it.embedded;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finders that lead into embedded values. */
@Repository
public interface Companies extends CrudRepository<Company, Long> {

  List<Company> findBySeatCity(String city);

  List<Company> findBySeat(Place seat);

  List<Company> findByBillingInAndName(Collection<Place> billing, String name);

  List<Company> findByBillingIsNotNull();

  List<Company> findBySeatSpotNot(@Nullable Spot spot);

  long deleteByActive(Span<LocalDate> active);

  List<Company> findByBillingCityIsNullOrSeatSpotLatitudeGreaterThan(double latitude);
}
