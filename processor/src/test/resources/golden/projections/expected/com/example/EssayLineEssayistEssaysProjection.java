package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityProjection;
import dev.rowan.query.Later;
import dev.rowan.query.Parts;
import dev.rowan.query.Selection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link EssayLine.EssayistEssays} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EssayLineEssayistEssaysProjection
    extends EntityProjection<Essayist, EssayLine.EssayistEssays> {
  /** Reads it from the rows of a query for {@link Essayist}. */
  public static final EssayLineEssayistEssaysProjection ESSAY_LINE_ESSAYIST_ESSAYS =
      new EssayLineEssayistEssaysProjection(QEssayist.ESSAYIST);

  private final Selection<List<Essay>> essays;

  /** Reads it from this table, another name of it, or a path that leads there. */
  public EssayLineEssayistEssaysProjection(QEssayist essayist) {
    this(
        essayist,
        essayist.essays().list(QEssay.ESSAY));
  }

  private EssayLineEssayistEssaysProjection(QEssayist essayist, Selection<List<Essay>> essays) {
    super(
        essayist,
        List.of("id", "name", "essays"),
        essayist.id,
        essayist.name,
        essays);
    this.essays = essays;
  }

  @Override
  protected Later<EssayLine.EssayistEssays> readLater(Row row, Parts parts) {
    return new Draft(
        row.getLong(1), // id
        row.getString(2), // name
        parts.later(row, 2, essays));
  }

  /** What the row says, until further queries have said the rest. */
  private static final class Draft implements Later<EssayLine.EssayistEssays> {
    private final Long id;
    private final String name;
    private final Later<List<Essay>> essays;

    Draft(Long id, String name, Later<List<Essay>> essays) {
      this.id = id;
      this.name = name;
      this.essays = essays;
    }

    @Override
    public EssayLine.EssayistEssays get() {
      return new EssayLine.EssayistEssays(id, name, essays.get());
    }
  }
}
