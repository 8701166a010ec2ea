package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.Message;
import dev.rowan.processor.compile.TestCompiler;
import dev.rowan.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in one line what a faulty entity must hear. */
final class EntitySubject {
  private static final String HEAD =
      """
      package p;
      import static dev.rowan.annotations.Generated.Strategy.*;
      import dev.rowan.Lazy;
      import dev.rowan.annotations.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      """;

  private final String source;
  private final List<Message> problems;

  private EntitySubject(String source, List<Message> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** A class {@code Film} with the id {@code id} and these members. */
  static EntitySubject assertThatMembers(String members) {
    return assertThatEntity("@Entity class Film { @Id long id; " + members + " }");
  }

  /** A class {@code Film} with these members alone. */
  static EntitySubject assertThatBody(String members) {
    return assertThatEntity("@Entity class Film { " + members + " }");
  }

  /** A source of these declarations; it is compiled as {@code p/Film.java}. */
  static EntitySubject assertThatEntity(String declarations) {
    CompileResult result =
        TestCompiler.JAVAC.compile(Map.of("p/Film.java", HEAD + declarations), "-proc:only");
    return new EntitySubject(declarations, result.problems());
  }

  /** There is this problem, once, at this text of the source, and nothing else. */
  EntitySubject hasProblem(Problem problem, String anchor) {
    assertThat(problems)
        .as(source)
        .extracting(Message::code, m -> at(m, anchor))
        .containsExactly(tuple(problem.code(), anchor));
    return this;
  }

  /** There are exactly these problems, in the order of the source. */
  EntitySubject hasProblems(Problem... expected) {
    assertThat(problems)
        .as(source)
        .extracting(Message::code)
        .containsExactlyElementsOf(Stream.of(expected).map(Problem::code).toList());
    return this;
  }

  /** The text of the one message says this. */
  EntitySubject saying(String text) {
    assertThat(problems).as(source).hasSize(1);
    assertThat(problems.get(0).text()).contains(text);
    return this;
  }

  /** Nothing is wrong. */
  void isRight() {
    assertThat(problems).as(source).isEmpty();
  }

  private String at(Message message, String anchor) {
    int lines = (int) HEAD.lines().count();
    if (message.line() <= lines) {
      return "line " + message.line();
    }
    String line = source.lines().toList().get(message.line() - lines - 1);
    String rest = line.substring(message.column() - 1);
    return rest.startsWith(anchor) ? anchor : rest;
  }
}
