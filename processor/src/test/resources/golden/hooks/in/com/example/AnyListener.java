package com.example;

import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.BeforeInsert;

public final class AnyListener {
  @BeforeInsert
  void before(Object entity) {}

  @AfterInsert
  void after(Object entity) {}
}
