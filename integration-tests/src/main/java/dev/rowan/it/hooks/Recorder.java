package dev.rowan.it.hooks;

import dev.rowan.annotations.AfterCommit;
import dev.rowan.annotations.AfterDelete;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.AfterRestore;
import dev.rowan.annotations.AfterUpdate;
import dev.rowan.annotations.BeforeDelete;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.BeforeRestore;
import dev.rowan.annotations.BeforeUpdate;
import java.util.function.BiConsumer;

/** Hears everything, and tells it to somebody: it is given when the database is made. */
public final class Recorder {
  private final BiConsumer<String, Object> target;

  /** Tells what it hears. */
  public Recorder(BiConsumer<String, Object> target) {
    this.target = target;
  }

  @BeforeInsert
  void beforeInsert(Object entity) {
    target.accept("before insert", entity);
  }

  @AfterInsert
  void afterInsert(Object entity) {
    target.accept("after insert", entity);
  }

  @BeforeUpdate
  void beforeUpdate(Object entity) {
    target.accept("before update", entity);
  }

  @AfterUpdate
  void afterUpdate(Object entity) {
    target.accept("after update", entity);
  }

  @BeforeDelete
  void beforeDelete(Object entity) {
    target.accept("before delete", entity);
  }

  @AfterDelete
  void afterDelete(Object entity) {
    target.accept("after delete", entity);
  }

  @BeforeRestore
  void beforeRestore(Object entity) {
    target.accept("before restore", entity);
  }

  @AfterRestore
  void afterRestore(Object entity) {
    target.accept("after restore", entity);
  }

  @AfterLoad
  void afterLoad(Object entity) {
    target.accept("load", entity);
  }

  @AfterInsert
  @AfterUpdate
  @AfterDelete
  @AfterRestore
  @AfterCommit
  void afterCommit(Object entity) {
    target.accept("commit", entity);
  }
}
