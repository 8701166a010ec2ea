package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityPatch;
import dev.rowan.query.Parts;
import dev.rowan.query.Update;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link EssayLine.EssayistLine} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EssayLineEssayistLineProjection
    extends EntityPatch<Essayist, EssayLine.EssayistLine> {
  /** Reads it from the rows of a query for {@link Essayist}. */
  public static final EssayLineEssayistLineProjection ESSAY_LINE_ESSAYIST_LINE =
      new EssayLineEssayistLineProjection(QEssayist.ESSAYIST);

  /** Reads it from this table, another name of it, or a path that leads there. */
  public EssayLineEssayistLineProjection(QEssayist essayist) {
    super(
        essayist,
        List.of("name", "age"),
        essayist.name,
        essayist.age);
  }

  @Override
  protected EssayLine.EssayistLine read(Row row, Parts parts) {
    return new EssayLine.EssayistLine(
        row.getString(1), // name
        row.getIntOrNull(2)); // age
  }

  @Override
  protected Update set(Update update, EssayLine.EssayistLine values) {
    return update
        .setOrNull(QEssayist.ESSAYIST.name, values.name())
        .setOrNull(QEssayist.ESSAYIST.age, values.age());
  }
}
