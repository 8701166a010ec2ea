package dev.rowan.processor.check;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Joint;
import dev.rowan.processor.model.RepositoryMethod.JointComponent;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a {@code @Together} reads must be results of other methods, and fit its record. */
public final class TogetherRule {
  private static final Set<ResultKind> KINDS =
      Set.of(
          ResultKind.ONE,
          ResultKind.NULLABLE,
          ResultKind.OPTIONAL,
          ResultKind.LIST,
          ResultKind.SET,
          ResultKind.BOOLEAN,
          ResultKind.LONG,
          ResultKind.INT);

  private final RepositoryDeclaration repository;
  private final Set<RepositoryMethod> faultless = new HashSet<>();
  private final Set<RepositoryMethod> readable = new HashSet<>();
  private final Diagnostics diagnostics;
  private final boolean areOthersFaulty;
  private final Set<String> missing = new HashSet<>();

  /** Checks with the other methods of the interface, as far as they have no faults. */
  public TogetherRule(
      RepositoryDeclaration repository,
      List<FinderMethod> finders,
      List<DeclaredQuery> queries,
      Diagnostics diagnostics) {
    this.repository = repository;
    this.diagnostics = diagnostics;
    this.areOthersFaulty = diagnostics.hasErrors();
    finders.forEach(finder -> faultless.add(finder.method()));
    queries.forEach(query -> faultless.add(query.method()));
    Stream.concat(
            finders.stream()
                .filter(finder -> finder.finder().subject() != Subject.DELETE)
                .map(FinderMethod::method),
            queries.stream().filter(TripsRule::isRead).map(DeclaredQuery::method))
        .filter(method -> !method.result().isAsync() && KINDS.contains(method.result().kind()))
        .forEach(readable::add);
  }

  /** Reads the methods; those with faults are reported. */
  public List<TogetherMethod> read() {
    List<TogetherMethod> all = new ArrayList<>();
    for (RepositoryMethod method : repository.methods()) {
      method.together().flatMap(joint -> read(method, joint)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<TogetherMethod> read(RepositoryMethod method, Joint joint) {
    if (!isRight(method, joint)) {
      return Optional.empty();
    }
    List<TogetherMethod.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < joint.components().size(); i++) {
      JointComponent component = joint.components().get(i);
      String name = joint.names().isEmpty() ? component.name() : joint.names().get(i);
      piece(method, joint, component, name).ifPresent(pieces::add);
    }
    boolean areAll = pieces.size() == joint.components().size();
    return areAll && isUsed(method, pieces)
        ? Optional.of(new TogetherMethod(method, pieces))
        : Optional.empty();
  }

  private boolean isRight(RepositoryMethod method, Joint joint) {
    if (method.query().isPresent()) {
      diagnostics.report(RepositoryProblem.TOGETHER_QUERY, joint.origin(), method.name());
      return false;
    }
    int components = joint.components().size();
    if (components == 0 || method.result().kind() != ResultKind.ONE) {
      diagnostics.report(
          RepositoryProblem.TOGETHER_RESULT,
          method.origin(),
          method.name(),
          Words.type(method.result().declared()));
      return false;
    }
    if (!joint.names().isEmpty() && joint.names().size() != components) {
      diagnostics.report(
          RepositoryProblem.TOGETHER_COUNT,
          joint.origin(),
          method.name(),
          number(joint.names().size(), "method"),
          Words.type(method.result().element()),
          number(components, "component"));
      return false;
    }
    return true;
  }

  private static String number(int count, String of) {
    return count == 1 ? "1 " + of : count + " " + of + "s";
  }

  private Optional<TogetherMethod.Piece> piece(
      RepositoryMethod method, Joint joint, JointComponent component, String name) {
    Optional<RepositoryMethod> found = find(method, name);
    if (found.isEmpty()) {
      diagnostics.report(
          RepositoryProblem.TOGETHER_METHOD,
          joint.origin(),
          repository.type().simpleName(),
          name,
          component.name(),
          instead(name));
      return Optional.empty();
    }
    RepositoryMethod read = found.get();
    return isReadable(joint, read) && fits(joint, component, read) && takes(method, joint, read)
        ? Optional.of(new TogetherMethod.Piece(component, read))
        : Optional.empty();
  }

  private String instead(String name) {
    List<String> names =
        others().filter(readable::contains).map(RepositoryMethod::name).distinct().toList();
    return names.isEmpty() ? "write such a method" : Suggestions.instead(name, names);
  }

  private Stream<RepositoryMethod> others() {
    return repository.methods().stream().filter(method -> method.together().isEmpty());
  }

  /** Of several methods of the name the one that takes the most of the parameters. */
  private Optional<RepositoryMethod> find(RepositoryMethod method, String name) {
    List<RepositoryMethod> named = others().filter(other -> other.name().equals(name)).toList();
    return named.stream()
        .filter(other -> other.parameters().stream().allMatch(p -> given(method, p).isPresent()))
        .max(Comparator.comparing(other -> other.parameters().size()))
        .or(() -> named.stream().findFirst());
  }

  private boolean isReadable(Joint joint, RepositoryMethod read) {
    boolean isFaulty = areOthersFaulty && !faultless.contains(read);
    if (!readable.contains(read) && !isFaulty) { // else of the same cause, perhaps
      diagnostics.report(RepositoryProblem.TOGETHER_KIND, joint.origin(), read.name());
    }
    return readable.contains(read);
  }

  private boolean fits(Joint joint, JointComponent component, RepositoryMethod read) {
    boolean fits = component.type().box().equals(read.result().declared().box());
    if (!fits) {
      diagnostics.report(
          RepositoryProblem.TOGETHER_TYPE,
          joint.origin(),
          component.name(),
          Words.type(component.type()),
          read.name(),
          Words.type(read.result().declared()));
    }
    return fits;
  }

  private boolean takes(RepositoryMethod method, Joint joint, RepositoryMethod read) {
    boolean takes = true;
    for (Parameter parameter : read.parameters()) {
      if (given(method, parameter).isEmpty()) {
        takes = false;
        reportMissing(method, joint, read, parameter);
      }
    }
    return takes;
  }

  private void reportMissing(
      RepositoryMethod method, Joint joint, RepositoryMethod read, Parameter parameter) {
    if (missing.add(method.name() + " " + parameter.name())) {
      diagnostics.report(
          RepositoryProblem.TOGETHER_PARAMETER,
          joint.origin(),
          method.name(),
          parameter.name(),
          Words.type(parameter.type()),
          read.name());
    }
  }

  private static Optional<Parameter> given(RepositoryMethod method, Parameter wanted) {
    return method.parameters().stream()
        .filter(own -> own.name().equals(wanted.name()) && own.type().equals(wanted.type()))
        .findFirst();
  }

  private boolean isUsed(RepositoryMethod method, List<TogetherMethod.Piece> pieces) {
    boolean isUsed = true;
    for (Parameter own : method.parameters()) {
      boolean isTaken =
          pieces.stream()
              .flatMap(piece -> piece.read().parameters().stream())
              .anyMatch(parameter -> parameter.name().equals(own.name()));
      if (!isTaken) {
        isUsed = false;
        diagnostics.report(RepositoryProblem.TOGETHER_UNUSED, own.origin(), own.name());
      }
    }
    return isUsed;
  }
}
