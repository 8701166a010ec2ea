package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is text.
 *
 * <p>{@code startsWith}, {@code endsWith} and {@code contains} take text, not patterns: {@code %},
 * {@code _} and {@code \} in it are escaped by {@code \}, PostgreSQL's own escape. {@code like} and
 * {@code ilike} take a pattern as it is.
 *
 * <p>The {@code …IgnoreCase} forms leave case to the database: equality compares {@code lower(…)}
 * of both sides, which an index on {@code lower(column)} serves, and the others are {@code ilike}.
 * A column with a collation of its own that folds case differently from the database's should be
 * asked through {@code ilike}, since {@code lower(?)} folds the value as the database does.
 */
public sealed interface TextExpression extends TextFunctions
    permits Lower, TextColumn, TextFormula {

  /**
   * True where this matches the pattern: {@code %} is any text, {@code _} any one character, and
   * {@code \} takes the next character literally.
   */
  default Predicate like(String pattern) {
    return new Comparison(this, Operator.LIKE, Value.of(this, pattern, "like"));
  }

  /** As {@link #like}; no condition when the pattern is null. */
  default Predicate likeIfPresent(@Nullable String pattern) {
    return pattern == null ? Predicate.noCondition() : like(pattern);
  }

  /** As {@link #like}, whatever the case of the letters. */
  default Predicate ilike(String pattern) {
    return new Comparison(this, Operator.ILIKE, Value.of(this, pattern, "ilike"));
  }

  /** As {@link #ilike}; no condition when the pattern is null. */
  default Predicate ilikeIfPresent(@Nullable String pattern) {
    return pattern == null ? Predicate.noCondition() : ilike(pattern);
  }

  /** True where this starts with the text; everywhere that has a value when the text is empty. */
  default Predicate startsWith(String text) {
    return LikePattern.STARTS_WITH.of(this, Operator.LIKE, text);
  }

  /** As {@link #startsWith}; no condition when the text is null. */
  default Predicate startsWithIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : startsWith(text);
  }

  /** As {@link #startsWith}, whatever the case of the letters. */
  default Predicate startsWithIgnoreCase(String text) {
    return LikePattern.STARTS_WITH.of(this, Operator.ILIKE, text);
  }

  /** As {@link #startsWithIgnoreCase}; no condition when the text is null. */
  default Predicate startsWithIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : startsWithIgnoreCase(text);
  }

  /** True where this ends with the text; everywhere that has a value when the text is empty. */
  default Predicate endsWith(String text) {
    return LikePattern.ENDS_WITH.of(this, Operator.LIKE, text);
  }

  /** As {@link #endsWith}; no condition when the text is null. */
  default Predicate endsWithIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : endsWith(text);
  }

  /** As {@link #endsWith}, whatever the case of the letters. */
  default Predicate endsWithIgnoreCase(String text) {
    return LikePattern.ENDS_WITH.of(this, Operator.ILIKE, text);
  }

  /** As {@link #endsWithIgnoreCase}; no condition when the text is null. */
  default Predicate endsWithIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : endsWithIgnoreCase(text);
  }

  /** True where the text stands in this; everywhere that has a value when the text is empty. */
  default Predicate contains(String text) {
    return LikePattern.CONTAINS.of(this, Operator.LIKE, text);
  }

  /** As {@link #contains}; no condition when the text is null. */
  default Predicate containsIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : contains(text);
  }

  /** As {@link #contains}, whatever the case of the letters. */
  default Predicate containsIgnoreCase(String text) {
    return LikePattern.CONTAINS.of(this, Operator.ILIKE, text);
  }

  /** As {@link #containsIgnoreCase}; no condition when the text is null. */
  default Predicate containsIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : containsIgnoreCase(text);
  }

  /** True where this is the text, whatever the case of the letters. */
  default Predicate eqIgnoreCase(String text) {
    Value<String> value = Value.of(this, text, "eqIgnoreCase");
    return new Comparison(new Lower(this), Operator.EQ, new Lower(value));
  }

  /** As {@link #eqIgnoreCase}; no condition when the text is null. */
  default Predicate eqIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : eqIgnoreCase(text);
  }

  /** True where this is another text, whatever the case of the letters. */
  default Predicate neIgnoreCase(String text) {
    return eqIgnoreCase(text).not();
  }

  /** As {@link #neIgnoreCase}; no condition when the text is null. */
  default Predicate neIgnoreCaseIfPresent(@Nullable String text) {
    return text == null ? Predicate.noCondition() : neIgnoreCase(text);
  }

  /** True where this is one of the texts, whatever the case of the letters; nowhere when none. */
  default Predicate inIgnoreCase(Collection<String> texts) {
    return FoldedMembership.of(this, texts, "inIgnoreCase");
  }

  /** As {@link #inIgnoreCase}; no condition when the collection is null. */
  default Predicate inIgnoreCaseIfPresent(@Nullable Collection<String> texts) {
    return texts == null ? Predicate.noCondition() : inIgnoreCase(texts);
  }

  /** True where this has a value that is none of the texts in any case of the letters. */
  default Predicate notInIgnoreCase(Collection<String> texts) {
    return FoldedMembership.of(this, texts, "notInIgnoreCase").not();
  }

  /** As {@link #notInIgnoreCase}; no condition when the collection is null. */
  default Predicate notInIgnoreCaseIfPresent(@Nullable Collection<String> texts) {
    return texts == null ? Predicate.noCondition() : notInIgnoreCase(texts);
  }

  @Override
  default TextExpression as(String name) {
    return new TextFormula(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default TextExpression coalesce(String value) {
    return new TextFormula(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default TextExpression coalesce(Expression<String> other) {
    return new TextFormula(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default TextExpression nullIf(String value) {
    return new TextFormula(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }

  /** The text in small letters, as the database folds them. */
  default TextExpression lower() {
    return new Lower(this);
  }

  /** The text in capital letters. */
  default TextExpression upper() {
    return Texts.call("upper", this);
  }

  /** The text with each word in small letters but its first. */
  default TextExpression initcap() {
    return Texts.call("initcap", this);
  }

  /** The text without blanks at its start and end. */
  default TextExpression trim() {
    return Texts.call("trim", this);
  }

  /** The number of characters. */
  default NumberExpression<Integer> length() {
    return new NumberFormula<>(Template.call("length", this), SqlTypes.INTEGER);
  }

  /** This, followed by the text. */
  default TextExpression concat(String text) {
    return concat(Value.of(this, text, "concat"));
  }

  /** This, followed by the text of the other; NULL when one of them is. */
  default TextExpression concat(Expression<?> other) {
    return Texts.infix(this, " || ", other);
  }

  /** So many characters from a position on, the first being 1. */
  default TextExpression substring(int from, int count) {
    return Texts.call("substring", this, Texts.number(from), Texts.number(count));
  }

  /** The first characters; with a negative number, all but so many at the end. */
  default TextExpression left(int count) {
    return Texts.call("left", this, Texts.number(count));
  }

  /** The last characters; with a negative number, all but so many at the start. */
  default TextExpression right(int count) {
    return Texts.call("right", this, Texts.number(count));
  }

  /** The text with every {@code from} replaced by {@code to}. */
  default TextExpression replace(String from, String to) {
    return Texts.call("replace", this, Texts.value(from), Texts.value(to));
  }

  /** The part of this number, from 1, between the delimiters; empty when there is none. */
  default TextExpression splitPart(String delimiter, int number) {
    return Texts.call("split_part", this, Texts.value(delimiter), Texts.number(number));
  }

  /** Where the text begins in this, from 1; 0 when it does not stand in it. */
  default NumberExpression<Integer> position(String text) {
    return new NumberFormula<>(Template.call("strpos", this, Texts.value(text)), SqlTypes.INTEGER);
  }

  /** True where this matches the regular expression, in PostgreSQL's syntax. */
  default Predicate matches(String regex) {
    return new TemplateCondition(Template.of(this, " ~ ", Value.of(this, regex, "matches")));
  }

  /** As {@link #matches}, whatever the case of the letters. */
  default Predicate matchesIgnoreCase(String regex) {
    return new TemplateCondition(
        Template.of(this, " ~* ", Value.of(this, regex, "matchesIgnoreCase")));
  }

  /** The text without any of these characters at its start and end. */
  default TextExpression trim(String characters) {
    return Texts.call("btrim", this, Texts.value(characters));
  }

  /** The text without any of these characters at its start. */
  default TextExpression trimStart(String characters) {
    return Texts.call("ltrim", this, Texts.value(characters));
  }

  /** The text without any of these characters at its end. */
  default TextExpression trimEnd(String characters) {
    return Texts.call("rtrim", this, Texts.value(characters));
  }

  /** The text with so much of the fill before it that it has this length; cut when longer. */
  default TextExpression padStart(int length, String fill) {
    return Texts.call("lpad", this, Texts.number(length), Texts.value(fill));
  }

  /** The text with so much of the fill after it that it has this length; cut when longer. */
  default TextExpression padEnd(int length, String fill) {
    return Texts.call("rpad", this, Texts.number(length), Texts.value(fill));
  }

  /** The text so many times. */
  default TextExpression repeat(int times) {
    return Texts.call("repeat", this, Texts.number(times));
  }

  /** The characters from the last to the first. */
  default TextExpression reverse() {
    return Texts.call("reverse", this);
  }

  /** Each character of {@code from} replaced by that in the same place of {@code to}. */
  default TextExpression translate(String from, String to) {
    return Texts.call("translate", this, Texts.value(from), Texts.value(to));
  }

  /** The text with this one in the place of so many characters from a position on, from 1. */
  default TextExpression overlay(String text, int from, int count) {
    return new TextFormula(
        Template.of(
            "overlay(",
            this,
            " placing ",
            Texts.value(text),
            " from ",
            Texts.number(from),
            " for ",
            Texts.number(count),
            ")"),
        SqlTypes.TEXT);
  }

  /** The MD5 hash, in hexadecimal digits. */
  default TextExpression md5() {
    return Texts.call("md5", this);
  }

  /** The first match of the regular expression replaced; {@code \\1} is its first group. */
  default TextExpression regexpReplace(String regex, String replacement) {
    return Texts.call("regexp_replace", this, Texts.value(regex), Texts.value(replacement));
  }

  /** Matches replaced as the flags say: {@code g} all of them, {@code i} of any case. */
  default TextExpression regexpReplace(String regex, String replacement, String flags) {
    return Texts.call(
        "regexp_replace", this, Texts.value(regex), Texts.value(replacement), Texts.value(flags));
  }

  /** The groups of the first match, or all of it when there are none; NULL without a match. */
  default ArrayExpression<String> regexpMatch(String regex) {
    return new ArrayFormula<>(
        Template.call("regexp_match", this, Texts.value(regex)), SqlTypes.listOf(SqlTypes.TEXT));
  }

  /** The parts between the delimiters. */
  default ArrayExpression<String> split(String delimiter) {
    return new ArrayFormula<>(
        Template.call("string_to_array", this, Texts.value(delimiter)),
        SqlTypes.listOf(SqlTypes.TEXT));
  }

  /** The bytes that the text says in this form: {@code hex}, {@code base64}, {@code escape}. */
  default Expression<byte[]> decode(String form) {
    return new Formula<>(Template.call("decode", this, Literals.text(form)), SqlTypes.BYTEA);
  }

  /** The text compared and ordered as this collation says: {@code de-x-icu}, {@code C}. */
  default TextExpression collate(String collation) {
    return new TextFormula(
        Template.of("(", this, " collate " + Identifiers.path(collation) + ")").like(this), type());
  }
}
