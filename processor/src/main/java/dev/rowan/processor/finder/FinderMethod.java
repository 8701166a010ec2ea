package dev.rowan.processor.finder;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

  /** The same with parameters of other names. */
  public FinderMethod named(UnaryOperator<Parameter> names) {
    return new FinderMethod(
        method.named(names),
        finder,
        alternatives.stream()
            .map(all -> all.stream().map(asked -> asked.named(names)).toList())
            .toList(),
        fetches,
        extras.stream()
            .map(extra -> new Extra(extra.kind(), names.apply(extra.parameter())))
            .toList());
  }

  /**
   * A condition and its parameters.
   *
   * @param criterion the condition
   * @param parameters its parameters
   */
  public record Asked(Criterion criterion, List<Parameter> parameters) {
    /** Those of whose arrays Java makes streams. */
    private static final Set<TypeName> PRIMITIVES =
        Set.of(PrimitiveName.INT, PrimitiveName.LONG, PrimitiveName.DOUBLE);

    /** Copies the list. */
    public Asked {
      parameters = List.copyOf(parameters);
    }

    private Asked named(UnaryOperator<Parameter> names) {
      return new Asked(criterion, parameters.stream().map(names).toList());
    }

    /** The types that one value may have: that of the column, the entity of the relation. */
    public List<TypeName> types() {
      return Stream.of(
              criterion.path().column().map(this::type),
              criterion.path().embedded().map(EmbeddedModel::javaType),
              entity().<TypeName>map(type -> type))
          .flatMap(Optional::stream)
          .toList();
    }

    private TypeName type(PropertyModel column) {
      return isOfElements() && column.javaType() instanceof ParameterizedTypeName list
          ? list.typeArguments().get(0).withoutAnnotations()
          : column.javaType().box();
    }

    /** Whether the values of a column are asked for one that is among them. */
    public boolean isOfElements() {
      return criterion.operator().asksForPart()
          && criterion
              .path()
              .column()
              .filter(c -> c.type() instanceof ColumnType.ListOf)
              .isPresent();
    }

    private Optional<TypeName> entity() {
      boolean mayBe =
          switch (criterion.operator()) {
            case EQ, NE, IN, NOT_IN -> true;
            case CONTAINS, NOT_CONTAINS -> criterion.path().endsAtMany();
            default -> false;
          };
      return mayBe ? criterion.path().relation().map(r -> r.target().type()) : Optional.empty();
    }

    /** The type of one value of a parameter; empty when it takes several and should not, or one. */
    public Optional<TypeName> typeOf(Parameter parameter) {
      return criterion.operator().takesMany()
          ? parameter
              .element()
              .filter(type -> !type.isPrimitive() || PRIMITIVES.contains(type))
              .map(TypeName::box)
          : Optional.of(parameter.type().box());
    }

    /** Whether the parameters are entities, and not the keys of some. */
    public boolean isOfEntities() {
      return !parameters.isEmpty() && typeOf(parameters.get(0)).equals(entity());
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
