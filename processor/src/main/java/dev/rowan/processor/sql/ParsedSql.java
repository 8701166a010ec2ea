package dev.rowan.processor.sql;

import dev.rowan.processor.sql.lex.SyntaxError;
import dev.rowan.processor.sql.tree.Statement;
import java.util.Optional;

/**
 * What the parser made of a text. Neither a statement nor an error: it was not understood, and may
 * well be right.
 *
 * @param statement the statement
 * @param error what PostgreSQL surely refuses
 */
public record ParsedSql(Optional<Statement> statement, Optional<SyntaxError> error) {}
