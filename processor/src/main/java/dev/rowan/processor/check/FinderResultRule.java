package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.Finder;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A finder returns what its name says, and takes a page where it returns one. */
final class FinderResultRule {
  private static final Set<ResultKind> ENTITIES =
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
  private static final Set<ResultKind> NOT_LATER =
      EnumSet.of(
          ResultKind.STREAM,
          ResultKind.SET,
          ResultKind.KEYSET_PAGE,
          ResultKind.INT,
          ResultKind.VOID);

  private static final String ONLY_ROWS_HAVE_AN_ORDER =
      "only a finder that returns entities has an order or a part";

  private final EntityModel entity;
  private final Diagnostics diagnostics;

  FinderResultRule(EntityModel entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  boolean check(RepositoryMethod method, Finder finder, List<Extra> extras) {
    ResultType result = method.result();
    if (!allowed(finder.subject()).contains(result.kind())
        || (result.isAsync()
            && (NOT_LATER.contains(result.kind()) || finder.subject() == Subject.DELETE))
        || (ENTITIES.contains(result.kind()) && !result.element().equals(entity.type()))) {
      diagnostics.report(
          RepositoryProblem.RESULT_TYPE,
          method.origin(),
          method.name(),
          Words.type(result.declared()),
          words(finder.subject()));
      return false;
    }
    return areExtrasRight(method, finder, extras);
  }

  private static Set<ResultKind> allowed(Subject subject) {
    return switch (subject) {
      case FIND -> ENTITIES;
      case EXISTS -> EnumSet.of(ResultKind.BOOLEAN);
      case COUNT -> EnumSet.of(ResultKind.LONG, ResultKind.INT);
      case DELETE ->
          EnumSet.of(ResultKind.LONG, ResultKind.INT, ResultKind.BOOLEAN, ResultKind.VOID);
    };
  }

  private String words(Subject subject) {
    String name = entity.type().simpleName();
    return switch (subject) {
      case FIND ->
          "%1$s, Optional<%1$s>, List<%1$s>, Set<%1$s>, Stream<%1$s>, Page<%1$s>, Slice<%1$s> or"
                  .formatted(name)
              + " KeysetPage<%1$s>, or a CompletableFuture of one, an Optional, a List, a Page or a"
                  .formatted(name)
              + " Slice";
      case EXISTS -> "boolean";
      case COUNT -> "long or int";
      case DELETE ->
          "the number of rows as long or int, whether there were any as boolean, or void";
    };
  }

  private boolean areExtrasRight(RepositoryMethod method, Finder finder, List<Extra> extras) {
    ResultKind kind = method.result().kind();
    boolean isPage = kind == ResultKind.PAGE || kind == ResultKind.SLICE;
    Optional<Extra> page = of(extras, ExtraKind.PAGE);
    Optional<Extra> keyset = of(extras, ExtraKind.KEYSET);
    if (isPage != page.isPresent() || (kind == ResultKind.KEYSET_PAGE) != keyset.isPresent()) {
      return misplaced(
          method,
          page.or(() -> keyset),
          "a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else"
              + " does");
    }
    if (finder.subject() != Subject.FIND && (finder.limit() > 0 || !finder.order().isEmpty())) {
      return misplaced(
          method, finder.limit() > 0 ? "First or Top" : "OrderBy", ONLY_ROWS_HAVE_AN_ORDER);
    }
    for (Extra extra : extras) {
      boolean isForRows = finder.subject() == Subject.FIND;
      boolean isOnce =
          extra.kind().isOrder()
              || extras.stream().filter(e -> e.kind() == extra.kind()).count() == 1;
      if (!isForRows || !isOnce) {
        return misplaced(
            method,
            Optional.of(extra),
            isForRows ? "there is another one" : ONLY_ROWS_HAVE_AN_ORDER);
      }
      boolean hasLimit = finder.limit() > 0 || page.isPresent() || keyset.isPresent();
      if (extra.kind() == ExtraKind.LIMIT && hasLimit) {
        return misplaced(method, Optional.of(extra), "the number of rows is given already");
      }
    }
    if (finder.limit() > 0 && (page.isPresent() || keyset.isPresent())) {
      return misplaced(method, page.or(() -> keyset), "the number of rows stands in the name");
    }
    return true;
  }

  private static Optional<Extra> of(List<Extra> extras, ExtraKind kind) {
    return extras.stream().filter(e -> e.kind() == kind).findFirst();
  }

  private boolean misplaced(RepositoryMethod method, String what, String reason) {
    diagnostics.report(RepositoryProblem.PARAMETER_MISPLACED, method.origin(), what, reason);
    return false;
  }

  private boolean misplaced(RepositoryMethod method, Optional<Extra> extra, String reason) {
    diagnostics.report(
        RepositoryProblem.PARAMETER_MISPLACED,
        extra.map(e -> e.parameter().origin()).orElse(method.origin()),
        extra.map(e -> e.parameter().name()).orElse(Words.type(method.result().declared())),
        reason);
    return false;
  }
}
