package dev.rowan.it.joined;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;
import java.util.Optional;

/** Declared queries of a base whose subtypes have tables of their own. */
@Repository
interface AssetSearch extends CrudRepository<Asset, Long> {
  long deleteByOwnerName(String name);

  List<Asset> deleteByName(String name);

  List<Asset> findByNameInOrderByName(List<String> names);

  @Query("select color from boats join assets on assets.id = boats.id where name = :name")
  Optional<String> colorOf(String name);
}
