package dev.rowan.it.views;

import dev.rowan.ReadRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Reads a table, for those who shall not write it. */
@Repository
public interface Sales extends ReadRepository<Sale> {
  /** Sales of a shop. */
  List<Sale> findByShopName(String name);
}
