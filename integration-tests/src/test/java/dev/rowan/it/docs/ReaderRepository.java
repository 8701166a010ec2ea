package dev.rowan.it.docs;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.List;

// region namesake
@Repository
public interface ReaderRepository extends CrudRepository<Reader, Long> {
  List<Reader> findByNameContaining(String part);
}
// endregion
