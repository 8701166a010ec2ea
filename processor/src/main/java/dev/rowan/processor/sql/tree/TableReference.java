package dev.rowan.processor.sql.tree;

import java.util.Optional;

/**
 * A table that a statement names.
 *
 * @param name the table
 * @param alias the name it is given in this statement
 */
public record TableReference(QualifiedName name, Optional<Alias> alias) {}
