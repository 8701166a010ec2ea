package dev.rowan.processor.model;

import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.TypeVariableName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A method of a repository that Rowan is to write.
 *
 * @param name the name
 * @param variables its type parameters
 * @param parameters the parameters
 * @param result what it returns
 * @param query the {@code @Query}, if it has one
 * @param row what one row of that becomes, if it can be read
 * @param projection the projection that it returns, if it does
 * @param fetches the paths of its {@code @Fetch}
 * @param fetchOrigin where they stand
 * @param trips its {@code @Trips}, if it has one
 * @param together its {@code @Together}, if it has one
 * @param isVarargs whether the last parameter takes several values
 * @param origin where it stands
 */
public record RepositoryMethod(
    String name,
    List<TypeVariableName> variables,
    List<Parameter> parameters,
    ResultType result,
    Optional<QueryText> query,
    Optional<RowShape> row,
    Optional<ProjectionReference> projection,
    List<String> fetches,
    Origin fetchOrigin,
    Optional<TripLimit> trips,
    Optional<Joint> together,
    boolean isVarargs,
    Origin origin) {

  /** Copies the lists. */
  public RepositoryMethod {
    variables = List.copyOf(variables);
    parameters = List.copyOf(parameters);
    fetches = List.copyOf(fetches);
  }

  /** The same with parameters of other names. */
  public RepositoryMethod named(UnaryOperator<Parameter> names) {
    List<Parameter> others = parameters.stream().map(names).toList();
    return new RepositoryMethod(
        name,
        variables,
        others,
        result,
        query,
        row,
        projection,
        fetches,
        fetchOrigin,
        trips,
        together,
        isVarargs,
        origin);
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type, without annotations
   * @param isNullable whether it is marked as one that may be null
   * @param column how its values travel, if a column can hold them
   * @param origin where it stands
   */
  public record Parameter(
      String name, TypeName type, boolean isNullable, Optional<ColumnType> column, Origin origin) {

    private static final Set<String> COLLECTIONS =
        Set.of("java.util.Collection", "java.util.List", "java.util.Set");

    /** The type of one of its values, if it takes several: an array or a collection. */
    public Optional<TypeName> element() {
      if (type instanceof ArrayTypeName array) {
        return Optional.of(array.componentType());
      }
      return type instanceof ParameterizedTypeName generic
              && COLLECTIONS.contains(generic.rawType().canonicalName())
          ? Optional.of(bound(generic.typeArguments().get(0)))
          : Optional.empty();
    }

    private static TypeName bound(TypeName argument) {
      return argument instanceof WildcardTypeName wildcard && !wildcard.hasLowerBound()
          ? wildcard.upperBound().withoutAnnotations()
          : argument.withoutAnnotations();
    }

    /** The same with another name. */
    public Parameter named(String other) {
      return new Parameter(other, type, isNullable, column, origin);
    }
  }

  /**
   * The results of several methods, as one record.
   *
   * @param names the methods that are named
   * @param components the components of the record; none when the result is no record
   * @param origin where the names stand, or the annotation
   */
  public record Joint(List<String> names, List<JointComponent> components, Origin origin) {
    /** Copies the lists. */
    public Joint {
      names = List.copyOf(names);
      components = List.copyOf(components);
    }
  }

  /**
   * A component of such a record.
   *
   * @param name its name
   * @param type its type, without annotations
   */
  public record JointComponent(String name, TypeName type) {}

  /**
   * How often a method goes to the server at most.
   *
   * @param max how often
   * @param origin where it stands
   */
  public record TripLimit(int max, Origin origin) {}

  /**
   * A declared query.
   *
   * @param text the SQL
   * @param origin where it stands
   */
  public record QueryText(String text, Origin origin) {}
}
