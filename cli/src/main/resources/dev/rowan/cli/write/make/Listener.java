package {{package}};

import dev.rowan.annotations.AfterCommit;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.AfterUpdate;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeUpdate;

/** Is told when a row of an entity is written that names it in {@code @EntityListeners}. */
public class {{name}} {

  /** Before the write; it may change the entity, and stops the write with an exception. */
  @BeforeInsert
  @BeforeUpdate
  void prepare({{type}} entity) {}

  /** After the commit, on another thread, when all can see the row. */
  @AfterInsert
  @AfterUpdate
  @AfterCommit
  void announce({{type}} entity) {}
}
