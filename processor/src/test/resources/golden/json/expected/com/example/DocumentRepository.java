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
 * Reads and writes {@link Document} in the table {@code document}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class DocumentRepository extends EntityRepository<Document, Long> {
  private static final String FIND_BY_ID = """
      select id, settings, lines, plans, last, pages, raw, kept, written
      from document
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, settings, lines, plans, last, pages, raw, kept, written
      from document
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, settings, lines, plans, last, pages, raw, kept, written
      from document
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from document where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from document
      """;

  private static final String INSERT = """
      insert into document (settings, lines, plans, last, pages, raw, kept, written)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update document
      set settings = ?, lines = ?, plans = ?, last = ?, pages = ?, raw = ?, kept = ?, written = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from document
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from document
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public DocumentRepository(Database database) {
    super(database, DocumentRowMapper.INSTANCE);
  }

  /** Returns the document with this id, or empty when there is none. */
  @Override
  public Optional<Document> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(DocumentRowMapper.INSTANCE);
    }
  }

  /** Returns all documents in the order of their ids. */
  @Override
  public List<Document> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the documents that have one of these ids, in the order of their ids. */
  @Override
  public List<Document> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the document with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of documents. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the document, then sets what the database made: {@code id}. */
  @Override
  public Document insert(Document document) {
    return insertReturning(INSERT, document);
  }

  /** Inserts the documents and returns them in their order. */
  @Override
  public List<Document> insertAll(Collection<? extends Document> documents) {
    return insertAllReturning(INSERT, documents);
  }

  /** Updates the row of the document. */
  @Override
  public Document update(Document document) {
    return update(UPDATE, document);
  }

  /** Updates the documents and returns them in their order. */
  @Override
  public List<Document> updateAll(Collection<? extends Document> documents) {
    return updateAll(UPDATE, documents);
  }

  /** Deletes the document with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the documents with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for documents. */
  @Override
  public EntityQuery<Document> query() {
    return EntityQuery.of(statements, QDocument.DOCUMENT);
  }
}
