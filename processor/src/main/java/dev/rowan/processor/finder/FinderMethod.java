package dev.rowan.processor.finder;

import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import java.util.List;

/**
 * A finder that is to be written.
 *
 * @param method the method
 * @param finder what its name says
 * @param alternatives the conditions with their parameters: one of the lists must be true, and of
 *     it all
 * @param fetches the relations to be fetched, each from the entity on
 * @param extras the parameters that are for no condition
 */
public record FinderMethod(
    RepositoryMethod method,
    Finder finder,
    List<List<Asked>> alternatives,
    List<List<RelationModel>> fetches,
    List<Extra> extras) {

  /** Copies the lists. */
  public FinderMethod {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    fetches = fetches.stream().map(List::copyOf).toList();
    extras = List.copyOf(extras);
  }

  /**
   * A condition and its parameters.
   *
   * @param criterion the condition
   * @param parameters its parameters
   */
  public record Asked(Criterion criterion, List<Parameter> parameters) {
    /** Copies the list. */
    public Asked {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A parameter that is for no condition.
   *
   * @param kind what it is for
   * @param parameter the parameter
   */
  public record Extra(ExtraKind kind, Parameter parameter) {}
}
