package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.util.Collection;

/** Further functions of text, as methods of every {@link TextExpression}. */
public sealed interface TextFunctions extends ComparableExpression<String> permits TextExpression {

  /** True where this matches one of the patterns; nowhere when there are none. */
  default Predicate likeAny(Collection<String> patterns) {
    return Texts.matchesAny(this, " like any (", patterns, "likeAny");
  }

  /** As {@link #likeAny}, whatever the case of the letters. */
  default Predicate ilikeAny(Collection<String> patterns) {
    return Texts.matchesAny(this, " ilike any (", patterns, "ilikeAny");
  }

  /** True where this matches all of the patterns; everywhere when there are none. */
  default Predicate likeAll(Collection<String> patterns) {
    return Texts.matchesAny(this, " like all (", patterns, "likeAll");
  }

  /**
   * True where all of this matches the pattern of SQL: {@code %}, {@code _}, {@code |}, {@code *},
   * {@code +}, groups in parentheses.
   */
  default Predicate similarTo(String pattern) {
    return new TemplateCondition(Template.infix(this, " similar to ", Texts.value(pattern)));
  }

  /** The characters from a position on, the first being 1. */
  default TextExpression substring(int from) {
    return Texts.call("substring", this, Texts.number(from));
  }

  /** The first match of the regular expression, or of its group; NULL without a match. */
  default TextExpression regexpSubstring(String regex) {
    return new TextFormula(
        Template.of("substring(", this, " from ", Texts.value(regex), ")"), SqlTypes.TEXT);
  }

  /** The number of matches of the regular expression. */
  default NumberExpression<Integer> regexpCount(String regex) {
    return Texts.integer("regexp_count", this, Texts.value(regex));
  }

  /** Where the first match of the regular expression begins, from 1; 0 without a match. */
  default NumberExpression<Integer> regexpPosition(String regex) {
    return Texts.integer("regexp_instr", this, Texts.value(regex));
  }

  /** The parts between the matches of the regular expression. */
  default ArrayExpression<String> regexpSplit(String regex) {
    return new ArrayFormula<>(
        Template.call("regexp_split_to_array", this, Texts.value(regex)),
        SqlTypes.listOf(SqlTypes.TEXT));
  }

  /** The number of bytes in the encoding of the database. */
  default NumberExpression<Integer> byteLength() {
    return Texts.integer("octet_length", this);
  }

  /** The code point of the first character; 0 of an empty text. */
  default NumberExpression<Integer> codePoint() {
    return Texts.integer("ascii", this);
  }

  /** The text in the Unicode normal form NFC, in which equal characters are equal bytes. */
  default TextExpression normalized() {
    return new TextFormula(Template.of("normalize(", this, ")"), SqlTypes.TEXT);
  }

  /** The number that this says by a pattern of {@code to_number}: {@code FM999,990.00}. */
  default NumberExpression<BigDecimal> asNumber(String pattern) {
    return new NumberFormula<>(
        Template.call("to_number", this, Literals.text(pattern)), SqlTypes.NUMERIC);
  }

  /** The text as it stands in SQL as an identifier: in quotes when it must be. */
  default TextExpression quotedAsIdentifier() {
    return Texts.call("quote_ident", this);
  }

  /** The SHA-256 hash of the text in UTF-8. */
  default Expression<byte[]> sha256() {
    return new Formula<>(Template.of("sha256(convert_to(", this, ", 'UTF8'))"), SqlTypes.BYTEA);
  }
}
