package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/** A value, or a condition. */
public sealed interface Expression {

  /** Where it begins. */
  int offset();

  /** Where it ends. */
  int end();

  /** What was not understood: nothing is said about it. */
  record Unknown(int offset, int end) implements Expression {}

  /** A constant. */
  record Literal(Kind kind, String text, int offset, int end) implements Expression {
    /** The kinds of constants. */
    public enum Kind {
      /** A number. */
      NUMBER,
      /** A string, whose type its surroundings decide. */
      STRING,
      /** A string of bits. */
      BITS,
      /** {@code true} and {@code false}. */
      BOOLEAN,
      /** {@code null}. */
      NULL,
      /** {@code default}, for the value of a column. */
      DEFAULT
    }
  }

  /** A constant with its type, {@code date '2026-01-01'}. */
  record TypedLiteral(TypeName type, int offset, int end) implements Expression {}

  /** A named parameter. */
  record Parameter(String name, int offset, int end) implements Expression {}

  /** A column, a whole row, or a column with its table: {@code p.created_at}. */
  record Reference(QualifiedName name) implements Expression {
    @Override
    public int offset() {
      return name.offset();
    }

    @Override
    public int end() {
      return name.end();
    }
  }

  /** All columns: {@code *}, {@code p.*}. The qualifier is empty for a bare star. */
  record Star(Optional<QualifiedName> qualifier, int offset, int end) implements Expression {}

  /** A field of a composite value, {@code (address).city}. */
  record Field(Expression row, Identifier field) implements Expression {
    @Override
    public int offset() {
      return row.offset();
    }

    @Override
    public int end() {
      return field.end();
    }
  }

  /** All fields of a composite value, {@code (address).*}. */
  record AllFields(Expression row, int end) implements Expression {
    @Override
    public int offset() {
      return row.offset();
    }
  }

  /** An element or a slice; the subscripts are one expression or the bounds that are given. */
  record Subscript(Expression array, List<Expression> bounds, boolean slice, int end)
      implements Expression {
    /** Copies the list. */
    public Subscript {
      bounds = List.copyOf(bounds);
    }

    @Override
    public int offset() {
      return array.offset();
    }
  }

  /** An operator before its operand, also {@code not}. */
  record Prefix(String operator, Expression operand, int offset) implements Expression {
    @Override
    public int end() {
      return operand.end();
    }
  }

  /** An operator between its operands. */
  record Infix(String operator, Expression left, Expression right) implements Expression {
    @Override
    public int offset() {
      return left.offset();
    }

    @Override
    public int end() {
      return right.end();
    }
  }

  /** Conditions that are all joined by {@code and}, or all by {@code or}; at least two. */
  record Junction(boolean conjunction, List<Expression> operands) implements Expression {
    /** Copies the list. */
    public Junction {
      operands = List.copyOf(operands);
    }

    @Override
    public int offset() {
      return operands.get(0).offset();
    }

    @Override
    public int end() {
      return operands.get(operands.size() - 1).end();
    }
  }

  /** {@code like}, {@code ilike} and {@code similar to}. */
  record Like(Expression text, Expression pattern, Optional<Expression> escape, boolean negated)
      implements Expression {
    @Override
    public int offset() {
      return text.offset();
    }

    @Override
    public int end() {
      return escape.orElse(pattern).end();
    }
  }

  /** {@code is null}, {@code is not true}, {@code is json object}: the test is in lower case. */
  record Test(Expression operand, String test, boolean negated, int end) implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }
  }

  /** {@code between}. */
  record Between(Expression operand, Expression low, Expression high, boolean negated)
      implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }

    @Override
    public int end() {
      return high.end();
    }
  }

  /** {@code in} a list of values. */
  record InValues(Expression operand, List<Expression> values, boolean negated, int end)
      implements Expression {
    /** Copies the list. */
    public InValues {
      values = List.copyOf(values);
    }

    @Override
    public int offset() {
      return operand.offset();
    }
  }

  /** {@code in} the rows of a query. */
  record InQuery(Expression operand, Query query, boolean negated, int end) implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }
  }

  /** {@code = any (array)} and {@code = all (array)}. */
  record QuantifiedArray(Expression operand, String operator, Expression array, int end)
      implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }
  }

  /** {@code = any (query)} and {@code = all (query)}. */
  record QuantifiedQuery(Expression operand, String operator, Query query, int end)
      implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }
  }

  /** A cast of either form. */
  record Cast(Expression operand, TypeName type, int offset, int end) implements Expression {}

  /** {@code collate}. */
  record Collate(Expression operand, QualifiedName collation) implements Expression {
    @Override
    public int offset() {
      return operand.offset();
    }

    @Override
    public int end() {
      return collation.end();
    }
  }

  /** {@code case}, with or without a value that the branches are compared with. */
  record Case(
      Optional<Expression> operand,
      List<Branch> branches,
      Optional<Expression> otherwise,
      int offset,
      int end)
      implements Expression {
    /** Copies the list. */
    public Case {
      branches = List.copyOf(branches);
    }

    /** One {@code when … then …}. */
    public record Branch(Expression when, Expression then) {}
  }

  /** {@code exists}. */
  record Exists(Query query, int offset, int end) implements Expression {}

  /** A query as a value. */
  record Scalar(Query query, int offset, int end) implements Expression {}

  /** {@code array[…]}. */
  record ArrayOf(List<Expression> elements, int offset, int end) implements Expression {
    /** Copies the list. */
    public ArrayOf {
      elements = List.copyOf(elements);
    }
  }

  /** {@code array(select …)}. */
  record ArrayQuery(Query query, int offset, int end) implements Expression {}

  /** {@code row(…)} and {@code (a, b)}. */
  record Row(List<Expression> elements, int offset, int end) implements Expression {
    /** Copies the list. */
    public Row {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A call of a function, an aggregate or a window function; also of those that are written with
   * words between their arguments, or without brackets.
   *
   * @param name the function
   * @param arguments the arguments; a {@link Star} for {@code count(*)}
   * @param orderBy the order within the brackets, or within the group
   * @param filter the condition of the filter
   * @param window the window
   */
  record Call(
      QualifiedName name,
      List<Expression> arguments,
      List<SortKey> orderBy,
      Optional<Expression> filter,
      Optional<Window> window,
      int offset,
      int end)
      implements Expression {
    /** Copies the lists. */
    public Call {
      arguments = List.copyOf(arguments);
      orderBy = List.copyOf(orderBy);
    }

    /** The name without its schema. */
    public String function() {
      return name.last().name();
    }
  }
}
