package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.query.EntityPatch;
import dev.rowan.query.Parts;
import dev.rowan.query.Update;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Reads {@link EssayLine.ThemeLine} from what a query selects. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EssayLineThemeLineProjection extends EntityPatch<Theme, EssayLine.ThemeLine> {
  /** Reads it from the rows of a query for {@link Theme}. */
  public static final EssayLineThemeLineProjection ESSAY_LINE_THEME_LINE =
      new EssayLineThemeLineProjection(QTheme.THEME);

  /** Reads it from this table, another name of it, or a path that leads there. */
  public EssayLineThemeLineProjection(QTheme theme) {
    super(
        theme,
        List.of("name"),
        theme.name);
  }

  @Override
  protected EssayLine.ThemeLine read(Row row, Parts parts) {
    return new EssayLine.ThemeLine(row.getString(1)); // name
  }

  @Override
  protected Update set(Update update, EssayLine.ThemeLine values) {
    return update
        .setOrNull(QTheme.THEME.name, values.name());
  }
}
