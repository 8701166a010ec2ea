package dev.rowan.it.docs;

import dev.rowan.ReadRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Finders of a view. */
// region interface
@Repository
public interface BestSellers extends ReadRepository<BestSeller> {
  List<BestSeller> findBySoldGreaterThanOrderBySoldDesc(long sold);
}
// endregion
