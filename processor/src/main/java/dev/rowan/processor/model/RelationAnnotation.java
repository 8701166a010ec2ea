package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.Set;

/**
 * What the user wrote in {@code @ManyToOne}, {@code @OneToOne}, {@code @OneToMany} or
 * {@code @ManyToMany}.
 *
 * @param kind which of them it is
 * @param mappedBy the property of the other entity that owns the relation, or empty
 * @param orderBy the order as written, or empty
 * @param orphanRemoval whether rows are deleted that are taken out
 * @param cascade what else happens to the other entities
 * @param convention whose convention names columns and tables that were not named
 * @param origin the annotation
 */
public record RelationAnnotation(
    RelationKind kind,
    String mappedBy,
    String orderBy,
    boolean orphanRemoval,
    Set<Cascade> cascade,
    Convention convention,
    Origin origin) {

  /** Who says how columns and tables are called that were not named. */
  public enum Convention {
    /** Rowan: {@code author_id}, {@code post_id}. */
    ROWAN,
    /** Jakarta Persistence: the property and the column to which it refers. */
    JAKARTA
  }

  /** Copies the set. */
  public RelationAnnotation {
    cascade = Set.copyOf(cascade);
  }

  /** Where the member was written. */
  public Origin at(String member) {
    return origin.member(member);
  }
}
