package dev.rowan.processor.check;

import static java.util.stream.Collectors.joining;

import dev.rowan.processor.finder.Criterion;
import dev.rowan.processor.finder.Finder;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.FinderMethod.Asked;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.FinderParser;
import dev.rowan.processor.finder.Operator;
import dev.rowan.processor.finder.PropertyTree;
import dev.rowan.processor.finder.UnreadableName;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads finders by their names, and holds them against the entity. */
public final class FinderRules {
  private final PropertyTree tree;
  private final Diagnostics diagnostics;

  /** Reads the finders of an entity. */
  public FinderRules(PropertyTree tree, Diagnostics diagnostics) {
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Reads a finder; empty when it makes no sense, which is reported. */
  public Optional<FinderMethod> read(RepositoryMethod method) {
    Finder finder;
    try {
      finder = FinderParser.parse(method.name(), tree);
    } catch (UnreadableName e) {
      report(method, e);
      return Optional.empty();
    }
    boolean areWordsRight = new FinderWordsRule(tree, diagnostics).check(method);
    for (Criterion criterion : finder.criteria()) {
      areWordsRight &= isForItsType(method, criterion);
    }
    List<Extra> extras = FinderParameters.extras(method);
    List<Parameter> values = FinderParameters.values(method);
    Optional<List<List<RelationModel>>> fetches =
        new FetchRule(tree, diagnostics).read(method, finder);
    boolean isResultRight =
        new FinderResultRule(tree.entity(), diagnostics).check(method, finder)
            && new FinderExtrasRule(diagnostics).check(method, finder, extras);
    if (!areWordsRight
        || fetches.isEmpty()
        || !isResultRight
        || !areAsMany(method, finder, values)) {
      return Optional.empty();
    }
    List<List<Asked>> asked = asked(finder, values);
    boolean areTypesRight = true;
    for (List<Asked> all : asked) {
      for (Asked one : all) {
        areTypesRight &= new FinderParameters(diagnostics).check(one);
      }
    }
    return areTypesRight
        ? Optional.of(new FinderMethod(method, finder, asked, fetches.get(), extras))
        : Optional.empty();
  }

  private void report(RepositoryMethod method, UnreadableName e) {
    String name = method.name();
    String rest = name.substring(e.position());
    String marked = name.substring(0, e.position()) + ">" + rest + "<";
    if (e.isProperty()) {
      String wrong = rest.replaceAll("(?<=[a-z0-9])(And|Or|OrderBy)[A-Z].*$", "");
      diagnostics.report(
          RepositoryProblem.FINDER_PROPERTY,
          method.origin(),
          marked,
          e.entity().type().simpleName(),
          wrong.isEmpty() ? "" : Words.small(wrong),
          wrong.isEmpty()
              ? "one is missing there; write one of " + Words.list(e.names())
              : embedded(e, wrong).orElseGet(() -> Suggestions.instead(wrong, e.names())));
    } else {
      diagnostics.report(RepositoryProblem.UNKNOWN_WORD, method.origin(), marked, rest);
    }
  }

  /** A value of several columns has no order. */
  private static Optional<String> embedded(UnreadableName e, String wrong) {
    return e.entity()
        .embedded(Words.small(wrong))
        .map(value -> value.columns().stream().map(PropertyModel::name).map(Words::capital))
        .map(
            parts ->
                "it is embedded and has no order; name its parts: " + parts.collect(joining(", ")));
  }

  private boolean isForItsType(RepositoryMethod method, Criterion criterion) {
    Operator operator = criterion.operator();
    boolean isCaseWrong = criterion.ignoresCase() && !operator.mayIgnoreCase();
    boolean isTextMissing = criterion.ignoresCase() && !criterion.path().has(Operator.Needs.TEXT);
    if (!isCaseWrong && !isTextMissing && criterion.path().takes(operator)) {
      return true;
    }
    String word = operator.words().stream().filter(w -> !w.isEmpty()).findFirst().orElseThrow();
    String wrong = isCaseWrong ? "IgnoreCase after " + word : isTextMissing ? "IgnoreCase" : word;
    diagnostics.report(
        RepositoryProblem.WORD_OF_OTHER_TYPE,
        method.origin(),
        method.name(),
        wrong,
        criterion.path().text(),
        criterion.path().type().map(Words::type).orElse("a relation"),
        isCaseWrong ? "a word such as Containing" : needs(criterion, isTextMissing).words());
    return false;
  }

  private static Operator.Needs needs(Criterion criterion, boolean isTextMissing) {
    return isTextMissing ? Operator.Needs.TEXT : criterion.operator().needs();
  }

  private boolean areAsMany(RepositoryMethod method, Finder finder, List<Parameter> values) {
    List<String> asked = new ArrayList<>();
    for (Criterion criterion : finder.criteria()) {
      for (int i = 0; i < criterion.operator().parameters(); i++) {
        asked.add(criterion.path().text());
      }
    }
    if (asked.size() != values.size()) {
      diagnostics.report(
          RepositoryProblem.PARAMETER_COUNT,
          method.origin(),
          method.name(),
          number(values.size()),
          number(asked.size()),
          asked.isEmpty() ? "it takes no value" : "for " + Words.list(asked));
    }
    return asked.size() == values.size();
  }

  private static String number(int parameters) {
    return parameters == 1 ? "1 parameter" : parameters + " parameters";
  }

  private static List<List<Asked>> asked(Finder finder, List<Parameter> values) {
    List<List<Asked>> all = new ArrayList<>();
    int next = 0;
    for (List<Criterion> criteria : finder.alternatives()) {
      List<Asked> asked = new ArrayList<>();
      for (Criterion criterion : criteria) {
        int end = next + criterion.operator().parameters();
        asked.add(new Asked(criterion, values.subList(next, end)));
        next = end;
      }
      all.add(asked);
    }
    return all;
  }
}
