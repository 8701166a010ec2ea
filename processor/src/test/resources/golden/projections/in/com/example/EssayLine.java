package com.example;

import dev.rowan.annotations.From;
import dev.rowan.annotations.Projection;
import java.util.List;
import java.util.Set;

@Projection(Essay.class)
public record EssayLine(
    Long id,
    String title,
    @From("views") long readers,
    Essay.Status status,
    String essayistName,
    EssayistLine essayist,
    Set<ThemeLine> themes,
    @From("themes.name") List<String> themeNames,
    @From("themes.count()") long themeCount) {

  @Projection(Essayist.class)
  public record EssayistLine(String name, Integer age) {}

  @Projection(Theme.class)
  public record ThemeLine(String name) {}

  @Projection(Essayist.class)
  public record EssayistEssays(Long id, String name, List<Essay> essays) {}
}
