package dev.rowan.it.jakarta.office;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Shifts by their keys, and by their remarks. */
@Repository
public interface Shifts extends CrudRepository<Shift, Shift.Key> {
  List<Shift> findByRemark(String remark);
}
