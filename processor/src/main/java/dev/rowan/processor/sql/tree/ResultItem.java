package dev.rowan.processor.sql.tree;

import java.util.Optional;

/**
 * One item of a select list or of {@code returning}.
 *
 * @param expression its value; a {@link Expression.Star} or {@link Expression.AllFields} for
 *     several
 * @param label the name it is given
 */
public record ResultItem(Expression expression, Optional<Identifier> label) {}
