package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;

/**
 * What an entity knows of another one to which a relation leads.
 *
 * @param type the other entity
 * @param isPublic whether other packages see it
 * @param isRecord whether it is a record
 * @param isRepositoryDeclared whether the user declares a repository under the name of the
 *     generated one
 * @param table its table
 * @param id its primary key; the access to it is what classes of its own package have
 * @param referable whether an instance can be made that holds its id and nothing else: there is a
 *     constructor without parameters, and the id can be set
 */
public record EntityReference(
    ClassName type,
    boolean isPublic,
    boolean isRecord,
    boolean isRepositoryDeclared,
    TableName table,
    IdModel id,
    boolean referable) {

  /** Its generated repository. */
  public ClassName repository() {
    return GeneratedNames.repository(type, isRepositoryDeclared);
  }

  /** Its generated row mapper. */
  public ClassName rowMapper() {
    return GeneratedNames.rowMapper(type);
  }

  /** Its generated query class. */
  public ClassName queryClass() {
    return GeneratedNames.queryClass(type);
  }
}
