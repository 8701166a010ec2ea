package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Label} in the table {@code label}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class LabelRepository extends EntityRepository<Label, String> {
  private static final String FIND_BY_ID = """
      select label_name, sort_order, text_by_language
      from label
      where label_name = ?
      """;

  private static final String FIND_ALL = """
      select label_name, sort_order, text_by_language
      from label
      order by label_name
      """;

  private static final String FIND_ALL_BY_ID = """
      select label_name, sort_order, text_by_language
      from label
      where label_name = any(?)
      order by label_name
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from label where label_name = ?)
      """;

  private static final String COUNT = """
      select count(*) from label
      """;

  private static final String INSERT = """
      insert into label (label_name, sort_order, text_by_language)
      values (?, ?, ?)
      """;

  private static final String UPDATE = """
      update label
      set sort_order = ?, text_by_language = ?
      where label_name = ?
      """;

  private static final String SAVE = """
      insert into label (label_name, sort_order, text_by_language)
      values (?, ?, ?)
      on conflict (label_name)
      do update set sort_order = excluded.sort_order, text_by_language = excluded.text_by_language
      """;

  private static final String DELETE_BY_ID = """
      delete from label
      where label_name = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from label
      where label_name = any(?)
      """;

  /** Makes a repository that works on the database. */
  public LabelRepository(Database database) {
    super(database, LabelRowMapper.INSTANCE);
  }

  /** Returns the label with this id, or empty when there is none. */
  @Override
  public Optional<Label> findById(String id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setString(1, id);
      return find.optional(LabelRowMapper.INSTANCE);
    }
  }

  /** Returns all labels in the order of their ids. */
  @Override
  public List<Label> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the labels that have one of these ids, in the order of their ids. */
  @Override
  public List<Label> findAllById(Collection<? extends String> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Returns whether the label with this id exists. */
  @Override
  public boolean existsById(String id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setString(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of labels. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the label. */
  @Override
  public Label insert(Label label) {
    return insert(INSERT, label);
  }

  /** Inserts the labels and returns them in their order. */
  @Override
  public List<Label> insertAll(Collection<? extends Label> labels) {
    return insertAll(INSERT, labels);
  }

  /** Updates the row of the label. */
  @Override
  public Label update(Label label) {
    return update(UPDATE, label);
  }

  /** Updates the labels and returns them in their order. */
  @Override
  public List<Label> updateAll(Collection<? extends Label> labels) {
    return updateAll(UPDATE, labels);
  }

  /** Inserts the label, or updates the row that has its id. */
  @Override
  public Label save(Label label) {
    return save(SAVE, label);
  }

  /** Inserts the labels, or updates the rows that have their ids. */
  @Override
  public List<Label> saveAll(Collection<? extends Label> labels) {
    return saveAll(SAVE, labels);
  }

  /** Deletes the label with this id and returns whether it was there. */
  @Override
  public boolean deleteById(String id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setString(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the labels with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends String> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Begins a query for labels. */
  @Override
  public EntityQuery<Label> query() {
    return EntityQuery.of(statements, QLabel.LABEL);
  }
}
