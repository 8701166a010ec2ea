package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.plan.SqlPlan.Versioned;
import java.util.Optional;

/** The statements that write. */
interface RowWriting {

  /** Those of an entity, whose rows stand in one table or in several. */
  static RowWriting of(EntityModel entity) {
    if (!entity.isJoined()) {
      return new Writing(entity);
    }
    return entity.subtype().isPresent() ? new JoinedWriting(entity) : new BaseWriting(entity);
  }

  /** Inserts one row. */
  Sql insert();

  /** Updates one row; without a column to update, the row is only looked for. */
  Sql update();

  /** Inserts one row, or updates it when its id is there. */
  Sql save();

  /** Deletes one row. */
  Sql deleteById();

  /** Deletes the rows of many ids. */
  Sql deleteAllById();

  /** What looks at the version; empty when there is none. */
  Optional<Versioned> versioned();
}
