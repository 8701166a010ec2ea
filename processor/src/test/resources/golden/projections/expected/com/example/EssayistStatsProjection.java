package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.Expression;
import dev.rowan.query.Parts;
import dev.rowan.query.RecordProjection;
import dev.rowan.query.Selection;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link EssayistStats} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
final class EssayistStatsProjection extends RecordProjection<EssayistStats> {
  private final Expression<Essay.Status> best;
  private final Selection<Essayist> essayist;

  /** Reads each component from what is selected for it. */
  EssayistStatsProjection(Selection<Essayist> essayist, Expression<Long> essays,
      Expression<Integer> oldest, Expression<Essay.Status> best, Expression<BigDecimal> share) {
    super(
        List.of("essays", "oldest", "best", "share", "essayist"),
        essays,
        oldest,
        best,
        share,
        essayist);
    this.best = best;
    this.essayist = essayist;
  }

  @Override
  protected EssayistStats read(Row row, Parts parts) {
    return new EssayistStats(
        parts.read(row, 4, essayist),
        row.getLong(1), // essays
        row.getIntOrNull(2), // oldest
        parts.read(row, 2, best),
        row.getBigDecimal(4)); // share
  }
}
