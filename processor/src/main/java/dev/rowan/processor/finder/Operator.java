package dev.rowan.processor.finder;

import java.util.List;

/** What a finder asks of a property: the words, and the method of the query language. */
public enum Operator {
  /** Equal. */
  EQ("eq", Needs.ANY, 1, " Is Equals Equal"),
  /** Not equal. */
  NE("ne", Needs.ANY, 1, "Not IsNot NotEqual NotEquals"),
  /** Less. */
  LT("lt", Needs.ORDER, 1, "LessThan IsLessThan Before IsBefore"),
  /** Less or equal. */
  LOE("loe", Needs.ORDER, 1, "LessThanEqual IsLessThanEqual"),
  /** Greater. */
  GT("gt", Needs.ORDER, 1, "GreaterThan IsGreaterThan After IsAfter"),
  /** Greater or equal. */
  GOE("goe", Needs.ORDER, 1, "GreaterThanEqual IsGreaterThanEqual"),
  /** From one to another, both included. */
  BETWEEN("between", Needs.ORDER, 2, "Between IsBetween"),
  /** One of several. */
  IN("in", Needs.ANY, 1, "In IsIn"),
  /** None of several. */
  NOT_IN("notIn", Needs.ANY, 1, "NotIn IsNotIn"),
  /** Matches a pattern. */
  LIKE("like", Needs.TEXT, 1, "Like IsLike"),
  /** Does not match a pattern. */
  NOT_LIKE("like", Needs.TEXT, 1, "NotLike IsNotLike"),
  /** Begins with a text. */
  STARTS_WITH("startsWith", Needs.TEXT, 1, "StartingWith StartsWith IsStartingWith"),
  /** Ends with a text. */
  ENDS_WITH("endsWith", Needs.TEXT, 1, "EndingWith EndsWith IsEndingWith"),
  /** Holds a text. */
  CONTAINS("contains", Needs.TEXT, 1, "Containing Contains IsContaining"),
  /** Does not hold a text. */
  NOT_CONTAINS("contains", Needs.TEXT, 1, "NotContaining NotContains IsNotContaining"),
  /** Matches a regular expression. */
  MATCHES("matches", Needs.TEXT, 1, "Regex MatchesRegex Matches"),
  /** There is no value. */
  IS_NULL("isNull", Needs.ANY, 0, "Null IsNull"),
  /** There is a value. */
  IS_NOT_NULL("isNotNull", Needs.ANY, 0, "NotNull IsNotNull"),
  /** True. */
  IS_TRUE("isTrue", Needs.BOOLEAN, 0, "True IsTrue"),
  /** False. */
  IS_FALSE("isFalse", Needs.BOOLEAN, 0, "False IsFalse"),
  /** A relation to many without rows. */
  IS_EMPTY("isEmpty", Needs.MANY, 0, "Empty IsEmpty"),
  /** A relation to many with rows. */
  IS_NOT_EMPTY("isNotEmpty", Needs.MANY, 0, "NotEmpty IsNotEmpty");

  /** The kind of property that has an operator. */
  public enum Needs {
    /** Every column. */
    ANY("a column"),
    /** A column whose values have an order. */
    ORDER("a type with an order"),
    /** Text. */
    TEXT("text"),
    /** True or false. */
    BOOLEAN("a boolean"),
    /** A relation to many. */
    MANY("a relation to many");

    private final String words;

    Needs(String words) {
      this.words = words;
    }

    /** As in a sentence. */
    public String words() {
      return words;
    }
  }

  private final String method;
  private final Needs needs;
  private final int parameters;
  private final String words;

  Operator(String method, Needs needs, int parameters, String words) {
    this.method = method;
    this.needs = needs;
    this.parameters = parameters;
    this.words = words;
  }

  /** The method of an expression. */
  public String method() {
    return method;
  }

  /** What it is asked of. */
  public Needs needs() {
    return needs;
  }

  /** The number of parameters that it takes. */
  public int parameters() {
    return parameters;
  }

  /** The words after the property; the first one may be empty. */
  public List<String> words() {
    return List.of(words.split(" ", -1));
  }

  /** Whether it is the opposite of its method. */
  public boolean isNegated() {
    return this == NOT_LIKE || this == NOT_CONTAINS;
  }

  /** Whether it asks for a part of a text, or of several values. */
  public boolean asksForPart() {
    return this == CONTAINS || this == NOT_CONTAINS;
  }

  /** Whether it takes a collection. */
  public boolean takesMany() {
    return this == IN || this == NOT_IN;
  }

  /** Whether it has a form that does not look at the case of letters. */
  public boolean mayIgnoreCase() {
    return switch (this) {
      case EQ, NE, IN, NOT_IN -> true;
      case STARTS_WITH, ENDS_WITH, CONTAINS, NOT_CONTAINS, LIKE, NOT_LIKE, MATCHES -> true;
      default -> false;
    };
  }
}
