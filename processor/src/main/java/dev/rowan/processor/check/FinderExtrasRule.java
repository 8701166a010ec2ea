package dev.rowan.processor.check;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.Finder;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What says the order and the part of the rows goes with the name and the result of a finder. */
final class FinderExtrasRule {
  private static final Set<ResultKind> SINGLE =
      EnumSet.of(ResultKind.ONE, ResultKind.NULLABLE, ResultKind.OPTIONAL);

  private static final String ONLY_ROWS_HAVE_AN_ORDER =
      "only a finder that returns entities has an order or a part";

  private final Diagnostics diagnostics;

  FinderExtrasRule(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  boolean check(RepositoryMethod method, Finder finder, List<Extra> extras) {
    return isPageRight(method, finder, extras)
        && isNameRight(method, finder)
        && extras.stream().allMatch(extra -> isRight(method, finder, extras, extra));
  }

  private boolean isPageRight(RepositoryMethod method, Finder finder, List<Extra> extras) {
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
    if (finder.limit() > 0 && (page.isPresent() || keyset.isPresent())) {
      return misplaced(method, page.or(() -> keyset), "the number of rows stands in the name");
    }
    return true;
  }

  private boolean isNameRight(RepositoryMethod method, Finder finder) {
    boolean isForRows = finder.subject() == Subject.FIND;
    if (!isForRows && (finder.limit() > 0 || !finder.order().isEmpty())) {
      return misplaced(
          method, finder.limit() > 0 ? "First or Top" : "OrderBy", ONLY_ROWS_HAVE_AN_ORDER);
    }
    if (finder.limit() > 1 && SINGLE.contains(method.result().kind())) {
      return misplaced(
          method,
          Words.type(method.result().declared()),
          "the name asks for %d rows; write First alone, or return a List"
              .formatted(finder.limit()));
    }
    return true;
  }

  private boolean isRight(RepositoryMethod method, Finder finder, List<Extra> extras, Extra extra) {
    return reason(method, finder, extras, extra)
        .map(reason -> misplaced(method, Optional.of(extra), reason))
        .orElse(true);
  }

  /** Why a parameter does not go with the rest, if it does not. */
  private static Optional<String> reason(
      RepositoryMethod method, Finder finder, List<Extra> extras, Extra extra) {
    if (finder.subject() != Subject.FIND) {
      return Optional.of(ONLY_ROWS_HAVE_AN_ORDER);
    }
    if (extra.parameter().isNullable()) {
      return Optional.of(
          "it may be null, which only the value of a condition may; leave @Nullable out");
    }
    if (!extra.kind().isOrder()
        && extras.stream().filter(e -> e.kind() == extra.kind()).count() > 1) {
      return Optional.of("there is another one");
    }
    if (extra.kind() != ExtraKind.LIMIT) {
      return Optional.empty();
    }
    if (SINGLE.contains(method.result().kind())) {
      return Optional.of("one row is asked for; write First into the name when there may be more");
    }
    boolean isGiven =
        finder.limit() > 0
            || of(extras, ExtraKind.PAGE).isPresent()
            || of(extras, ExtraKind.KEYSET).isPresent();
    return isGiven ? Optional.of("the number of rows is given already") : Optional.empty();
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
