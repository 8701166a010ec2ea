package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Totals extends CrudRepository<Total, Long> {} // ERROR RWN-727 <interface> <Totals>: Totals extends CrudRepository for Total, which is a materialized view; nothing writes its rows; extend ReadRepository<Total>

@Entity
@MaterializedView
record Total(@Id Long id, long films) {}
