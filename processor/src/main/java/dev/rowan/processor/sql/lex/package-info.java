/** PostgreSQL's lexical structure: from text to tokens, with the named parameters among them. */
@NullMarked
package dev.rowan.processor.sql.lex;

import org.jspecify.annotations.NullMarked;
