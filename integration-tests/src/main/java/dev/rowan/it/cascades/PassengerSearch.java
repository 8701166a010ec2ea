package dev.rowan.it.cascades;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.Collection;
import java.util.List;

/** Asks for what has a key of two columns. */
@Repository
interface PassengerSearch extends CrudRepository<Passenger, Long> {
  List<Passenger> findByFlightOrderByName(Flight flight);

  List<Passenger> findByFlightIn(Collection<Flight> flights);

  List<Passenger> findByFlightNotIn(Collection<Flight> flights);

  List<Passenger> findByFlightIsNull();

  List<Passenger> deleteByFlight(Flight flight);
}
