package dev.rowan.it.joined;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Declared queries of a subtype that has a table of its own. */
@Repository
interface GiftSearch extends CrudRepository<Gift, Long> {
  List<Gift> deleteByGiver(String giver);

  List<Gift> findByGiverAndOwnerIsNull(String giver);
}
