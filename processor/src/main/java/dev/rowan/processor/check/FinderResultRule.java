package dev.rowan.processor.check;

import dev.rowan.processor.finder.Finder;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.ProjectionReference;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import dev.rowan.processor.report.ViewProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A finder returns what its name says: entities, or what a projection holds of them. */
final class FinderResultRule {
  private static final Set<ResultKind> ROWS =
      EnumSet.of(
          ResultKind.ONE,
          ResultKind.NULLABLE,
          ResultKind.OPTIONAL,
          ResultKind.LIST,
          ResultKind.SET,
          ResultKind.STREAM,
          ResultKind.PAGE,
          ResultKind.SLICE,
          ResultKind.KEYSET_PAGE);

  private final EntityModel entity;
  private final Diagnostics diagnostics;

  FinderResultRule(EntityModel entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  boolean check(RepositoryMethod method, Finder finder) {
    ResultType result = method.result();
    boolean isStreamLater = result.isAsync() && result.kind() == ResultKind.STREAM;
    boolean isAllowed = allowed(finder.subject()).contains(result.kind());
    if (!isAllowed || isStreamLater) {
      return refused(method, finder);
    }
    boolean isOfRows = ROWS.contains(result.kind());
    if (!isOfRows || result.element().equals(entity.type())) {
      return hasConditions(method, finder);
    }
    Optional<ProjectionReference> projection = method.projection();
    if (projection.isEmpty() || finder.subject() != Subject.FIND) {
      return refused(method, finder);
    }
    return isRight(method, finder, projection.get());
  }

  private boolean refused(RepositoryMethod method, Finder finder) {
    diagnostics.report(
        RepositoryProblem.RESULT_TYPE,
        method.origin(),
        method.name(),
        Words.type(method.result().declared()),
        words(finder.subject()));
    return false;
  }

  private static Set<ResultKind> allowed(Subject subject) {
    return switch (subject) {
      case FIND -> ROWS;
      case EXISTS -> EnumSet.of(ResultKind.BOOLEAN);
      case COUNT -> EnumSet.of(ResultKind.LONG, ResultKind.INT);
      case DELETE ->
          EnumSet.of(
              ResultKind.LONG,
              ResultKind.INT,
              ResultKind.BOOLEAN,
              ResultKind.VOID,
              ResultKind.LIST);
    };
  }

  private String words(Subject subject) {
    String name = entity.type().simpleName();
    return switch (subject) {
      case FIND ->
          "%1$s or a record with @Projection(%1$s.class), or an Optional, List, Set, Stream, Page,"
                  .formatted(name)
              + " Slice or KeysetPage of it, or any of these but a Stream in a CompletableFuture";
      case EXISTS -> "boolean, or CompletableFuture<Boolean>";
      case COUNT -> "long or int, or a CompletableFuture of it";
      case DELETE ->
          "the number of rows as long or int, whether there were any as boolean, List<%s> or void,"
                  .formatted(name)
              + " or a CompletableFuture of it";
    };
  }

  /** Deletes that say nothing of the rows are accidents. */
  private boolean hasConditions(RepositoryMethod method, Finder finder) {
    if (finder.subject() == Subject.DELETE && entity.isView()) {
      diagnostics.report(
          ViewProblem.DELETE_OF_VIEW,
          method.origin(),
          method.name(),
          entity.type().simpleName(),
          entity.kind().words());
      return false;
    }
    if (finder.subject() == Subject.DELETE && finder.criteria().isEmpty()) {
      diagnostics.report(
          RepositoryProblem.DELETE_OF_ALL,
          method.origin(),
          method.name(),
          entity.type().simpleName());
      return false;
    }
    return true;
  }

  private boolean isRight(RepositoryMethod method, Finder finder, ProjectionReference projection) {
    boolean isOfEntity = projection.entity().filter(entity.type()::equals).isPresent();
    if (!isOfEntity) {
      diagnostics.report(
          RepositoryProblem.OTHER_PROJECTION_FOUND,
          method.origin(),
          method.name(),
          projection.type().simpleName(),
          projection.entity().map(ClassName::simpleName).orElse("no entity"),
          entity.type().simpleName(),
          entity.type().simpleName());
    } else if (finder.isDistinct()) {
      diagnostics.report(
          RepositoryProblem.PARAMETER_MISPLACED,
          method.origin(),
          "Distinct",
          "each row is found once, and its record returned; to have equal records once, return a Set"
              + " and leave it out");
    }
    return isOfEntity && !finder.isDistinct();
  }
}
