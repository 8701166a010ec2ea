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
  private final Selection<List<String>> themeNames;

  /** Reads it from this table, another name of it, or a path that leads there. */
  public EssayLineProjection(QEssay essay) {
    this(
        essay,
        essay.status,
        new EssayLineEssayistLineProjection(essay.essayist()),
        essay.themes().set(EssayLineThemeLineProjection.ESSAY_LINE_THEME_LINE),
        essay.themes().list(QTheme.THEME.name));
  }

  private EssayLineProjection(QEssay essay, Expression<Essay.Status> status,
      Selection<EssayLine.EssayistLine> essayist, Selection<Set<EssayLine.ThemeLine>> themes,
      Selection<List<String>> themeNames) {
    super(
        essay,
        List.of("id", "title", "readers", "status", "essayistName", "themeCount", "essayist",
            "themes", "themeNames"),
        essay.id,
        essay.title,
        essay.views,
        status,
        essay.essayist().name,
        essay.themes().count(),
        essayist,
        themes,
        themeNames);
    this.status = status;
    this.essayist = essayist;
    this.themes = themes;
    this.themeNames = themeNames;
  }

  @Override
  protected Later<EssayLine> readLater(Row row, Parts parts) {
    return new Draft(
        row.getLong(1), // id
        row.getString(2), // title
        row.getLong(3), // readers
        parts.read(row, 3, status),
        row.getString(5), // essayistName
        parts.later(row, 6, essayist),
        parts.later(row, 7, themes),
        parts.later(row, 8, themeNames),
        row.getLong(6)); // themeCount
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
    private final Later<List<String>> themeNames;
    private final long themeCount;

    Draft(Long id, String title, long readers, Essay.Status status, String essayistName,
        Later<EssayLine.EssayistLine> essayist, Later<Set<EssayLine.ThemeLine>> themes,
        Later<List<String>> themeNames, long themeCount) {
      this.id = id;
      this.title = title;
      this.readers = readers;
      this.status = status;
      this.essayistName = essayistName;
      this.essayist = essayist;
      this.themes = themes;
      this.themeNames = themeNames;
      this.themeCount = themeCount;
    }

    @Override
    public EssayLine get() {
      return new EssayLine(
          id,
          title,
          readers,
          status,
          essayistName,
          essayist.get(),
          themes.get(),
          themeNames.get(),
          themeCount);
    }
  }
}
