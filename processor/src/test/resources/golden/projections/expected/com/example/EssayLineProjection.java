package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityProjection;
import dev.rowan.query.Expression;
import dev.rowan.query.Later;
import dev.rowan.query.Parts;
import dev.rowan.query.Selection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link EssayLine} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EssayLineProjection extends EntityProjection<Essay, EssayLine> {
  /** Reads it from the rows of a query for {@link Essay}. */
  public static final EssayLineProjection ESSAY_LINE = new EssayLineProjection(QEssay.ESSAY);

  private final Expression<Essay.Status> status;
  private final Selection<EssayLine.EssayistLine> essayist;
  private final Selection<Set<EssayLine.ThemeLine>> themes;

  /** Reads it from this table, another name of it, or a path that leads there. */
  public EssayLineProjection(QEssay essay) {
    this(
        essay,
        essay.status,
        new EssayLineEssayistLineProjection(essay.essayist()),
        essay.themes().set(EssayLineThemeLineProjection.ESSAY_LINE_THEME_LINE));
  }

  private EssayLineProjection(QEssay essay, Expression<Essay.Status> status,
      Selection<EssayLine.EssayistLine> essayist, Selection<Set<EssayLine.ThemeLine>> themes) {
    super(
        essay,
        List.of("id", "title", "readers", "status", "essayistName", "essayist", "themes"),
        essay.id,
        essay.title,
        essay.views,
        status,
        essay.essayist().name,
        essayist,
        themes);
    this.status = status;
    this.essayist = essayist;
    this.themes = themes;
  }

  @Override
  protected Later<EssayLine> readLater(Row row, Parts parts) {
    return new Draft(
        row.getLong(1), // id
        row.getString(2), // title
        row.getLong(3), // readers
        parts.read(row, 3, status),
        row.getString(5), // essayistName
        parts.later(row, 5, essayist),
        parts.later(row, 6, themes));
  }

  /** What the row says, until further queries have said the rest. */
  private static final class Draft implements Later<EssayLine> {
    private final Long id;
    private final String title;
    private final long readers;
    private final Essay.Status status;
    private final String essayistName;
    private final Later<EssayLine.EssayistLine> essayist;
    private final Later<Set<EssayLine.ThemeLine>> themes;

    Draft(Long id, String title, long readers, Essay.Status status, String essayistName,
        Later<EssayLine.EssayistLine> essayist, Later<Set<EssayLine.ThemeLine>> themes) {
      this.id = id;
      this.title = title;
      this.readers = readers;
      this.status = status;
      this.essayistName = essayistName;
      this.essayist = essayist;
      this.themes = themes;
    }

    @Override
    public EssayLine get() {
      return new EssayLine(id, title, readers, status, essayistName, essayist.get(), themes.get());
    }
  }
}
