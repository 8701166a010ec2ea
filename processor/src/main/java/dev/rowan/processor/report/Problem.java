package dev.rowan.processor.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be said to a user. The catalogue is the union of the enums that implement
 * this; each constant has a section in {@code docs/errors.md}.
 *
 * <p>A text has three parts, divided by semicolons: what is wrong; why; what to write instead. It
 * holds a {@code %s} for each argument.
 */
public sealed interface Problem
    permits ColumnProblem,
        ConverterProblem,
        EmbeddedProblem,
        EntityProblem,
        GenerationProblem,
        HookProblem,
        IdProblem,
        IndexProblem,
        InheritanceProblem,
        JakartaProblem,
        JsonProblem,
        NameProblem,
        ProcessorProblem,
        ProjectionProblem,
        QueryProblem,
        RelationProblem,
        RenameProblem,
        RepositoryProblem,
        TypeProblem,
        UniqueProblem,
        ValidationProblem,
        ViewProblem,
        WriteProblem {

  /** The constant's name, by which fixtures are called. */
  String name();

  /** The number in {@code RWN-101}. */
  int number();

  /** The text with a {@code %s} for each argument. */
  String text();

  /** Whether the compilation goes on. */
  default boolean isWarning() {
    return false;
  }

  /** The code that stands before each message: {@code RWN-101}. */
  default String code() {
    return "RWN-" + number();
  }

  /** The whole catalogue, in the order of the numbers. */
  static List<Problem> all() {
    return Stream.<Problem[]>of(
            EntityProblem.values(),
            IdProblem.values(),
            GenerationProblem.values(),
            ColumnProblem.values(),
            TypeProblem.values(),
            NameProblem.values(),
            UniqueProblem.values(),
            ProcessorProblem.values(),
            IndexProblem.values(),
            RelationProblem.values(),
            RenameProblem.values(),
            ProjectionProblem.values(),
            RepositoryProblem.values(),
            QueryProblem.values(),
            ValidationProblem.values(),
            EmbeddedProblem.values(),
            ConverterProblem.values(),
            JsonProblem.values(),
            WriteProblem.values(),
            HookProblem.values(),
            ViewProblem.values(),
            InheritanceProblem.values(),
            JakartaProblem.values())
        .flatMap(Stream::of)
        .toList();
  }
}
