package dev.rowan.processor.check;

import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.FinderParser;
import dev.rowan.processor.finder.PropertyTree;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RepositoryProblem;
import dev.rowan.processor.report.ViewProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules for a repository that the user declares. */
public final class RepositoryRules {

  private final Diagnostics diagnostics;

  /** Reports to these. */
  public RepositoryRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks the interface itself. Gives back whether its methods may be looked at. */
  public boolean check(RepositoryDeclaration repository) {
    String name = repository.type().simpleName();
    if (!repository.isInterface()) {
      diagnostics.report(RepositoryProblem.REPOSITORY_NOT_INTERFACE, repository.origin(), name);
    } else if (repository.isGeneric()) {
      diagnostics.report(RepositoryProblem.GENERIC_REPOSITORY, repository.origin(), name);
    } else if (!repository.isVisible()) {
      diagnostics.report(RepositoryProblem.HIDDEN_REPOSITORY, repository.origin(), name);
    } else {
      return true;
    }
    return false;
  }

  /** The entity that the repository names is none. */
  public void noEntity(RepositoryDeclaration repository, TypeName entity) {
    String name = Words.type(entity);
    diagnostics.report(
        RepositoryProblem.REPOSITORY_OF_NO_ENTITY,
        repository.origin(),
        repository.type().simpleName(),
        name,
        name);
  }

  /** The id that the repository names must be that of the entity. */
  public void checkId(RepositoryDeclaration repository, EntityModel entity) {
    if (entity.isView() && repository.id().isPresent()) {
      String name = entity.type().simpleName();
      diagnostics.report(
          ViewProblem.CRUD_OF_VIEW,
          repository.origin(),
          repository.type().simpleName(),
          name,
          entity.kind().words(),
          name);
      return;
    }
    TypeName id = idType(entity);
    TypeName said = repository.id().orElse(id);
    // the class of a composite id is generated, and still without its package
    if (!said.equals(id) && !id.toString().endsWith("." + said)) {
      String name = entity.type().simpleName();
      diagnostics.report(
          RepositoryProblem.REPOSITORY_ID,
          repository.origin(),
          repository.type().simpleName(),
          name,
          Words.type(said),
          Words.type(id),
          name,
          Words.type(id));
    }
  }

  private static TypeName idType(EntityModel entity) {
    if (entity.id() instanceof IdModel.Single single) {
      return single.property().javaType().box();
    }
    if (entity.id() instanceof IdModel.Embedded embedded) {
      return embedded.type();
    }
    return entity.id() instanceof IdModel.Several several && several.keyClass().isPresent()
        ? several.keyClass().get().type()
        : entity.repository().nestedClass("Id");
  }

  /** Reads the finders. */
  public List<FinderMethod> finders(RepositoryDeclaration repository, Optional<PropertyTree> tree) {
    List<FinderMethod> finders = new ArrayList<>();
    for (RepositoryMethod method : repository.methods()) {
      if (!method.variables().isEmpty()) {
        diagnostics.report(RepositoryProblem.GENERIC_METHOD, method.origin(), method.name());
        continue;
      }
      if (method.query().isPresent() || method.together().isPresent()) {
        continue;
      }
      if (!FinderParser.isFinder(method.name())) {
        diagnostics.report(RepositoryProblem.NOT_A_FINDER, method.origin(), method.name());
      } else if (repository.entity().isEmpty()) {
        diagnostics.report(
            RepositoryProblem.FINDER_WITHOUT_ENTITY,
            method.origin(),
            method.name(),
            repository.type().simpleName());
      } else {
        tree.flatMap(t -> new FinderRules(t, diagnostics).read(method)).ifPresent(finders::add);
      }
    }
    return finders;
  }

  /** A method that the repository inherits, but with other types. */
  public void inheritsOther(RepositoryMethod method, String signature) {
    diagnostics.report(
        RepositoryProblem.INHERITED_DIFFERS, method.origin(), method.name(), signature);
  }
}
