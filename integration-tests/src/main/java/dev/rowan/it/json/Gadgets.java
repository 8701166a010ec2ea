package dev.rowan.it.json;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import dev.rowan.it.json.Gadget.Settings;
import java.util.List;

/** Finders that compare JSON. */
@Repository
public interface Gadgets extends CrudRepository<Gadget, Long> {

  List<Gadget> findBySettings(Settings settings);

  List<Gadget> findByRawIsNull();
}
