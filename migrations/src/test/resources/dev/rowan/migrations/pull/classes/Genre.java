package com.example.library;

import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.PgEnum;

@PgEnum
public enum Genre {
  @EnumLabel("novel")
  NOVEL,
  @EnumLabel("poetry")
  POETRY,
  @EnumLabel("non-fiction")
  NON_FICTION
}
