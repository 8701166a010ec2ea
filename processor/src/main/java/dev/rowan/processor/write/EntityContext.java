package dev.rowan.processor.write;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.KeyClass;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.plan.SetPlan;
import dev.rowan.processor.plan.Sql;
import dev.rowan.processor.plan.SqlPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the parts of a writer share.
 *
 * @param entity the entity
 * @param plan its SQL
 */
record EntityContext(EntityModel entity, SqlPlan plan) {

  /** The name of a variable that holds an instance. */
  String one() {
    return LocalNames.one(entity.type());
  }

  /** The name of a variable that holds many instances. */
  String many() {
    return LocalNames.many(entity.type());
  }

  /** The words for an instance in a sentence: {@code film actor}. */
  String words() {
    return LocalNames.words(entity.type());
  }

  /** The words for many instances in a sentence: {@code film actors}. */
  String manyWords() {
    return LocalNames.plural(words());
  }

  /** The name of the class in a {@code @link}. */
  String link() {
    return "{@link " + String.join(".", entity.type().simpleNames()) + "}";
  }

  List<PropertyModel> id() {
    return entity.id().properties();
  }

  boolean isIdSingle() {
    return entity.id() instanceof IdModel.Single;
  }

  boolean isIdEmbedded() {
    return entity.id() instanceof IdModel.Embedded;
  }

  /** Whether it is only read. */
  boolean isView() {
    return entity.isView();
  }

  /** Whether nothing tells its rows apart. */
  boolean isKeyless() {
    return entity.isKeyless();
  }

  /** How values are bound and read. */
  PropertyCode code() {
    return new PropertyCode(new TypeConstants(entity));
  }

  /** The type of the id as a type argument. */
  TypeName idType() {
    if (entity.id() instanceof IdModel.Single single) {
      return single.property().javaType().box();
    }
    return idRecord();
  }

  /** The record that holds an id of several columns. */
  ClassName idRecord() {
    return entity.id() instanceof IdModel.Embedded embedded
        ? embedded.type()
        : keyClass().map(KeyClass::type).orElseGet(() -> idHolder().nestedClass("Id"));
  }

  /** The user's class for an id of several columns that stand in the entity. */
  Optional<KeyClass> keyClass() {
    return entity.id() instanceof IdModel.Several several ? several.keyClass() : Optional.empty();
  }

  /** The repository that declares the record; of a subtype that of the base. */
  private ClassName idHolder() {
    return entity.subtype().map(s -> s.hierarchy().repository()).orElse(entity.repository());
  }

  /** The constant in the query class: {@code FILM_ACTOR}. */
  String queryConstant() {
    return LocalNames.constant(entity.generatedPrefix());
  }

  /** The field of a column in the query class, which its constant leaves free. */
  String columnField(PropertyModel property) {
    return PathCode.field(queryConstant(), property);
  }

  /** The field of an embedded value in the query class, or in the class of the value around it. */
  String field(EmbeddedModel value) {
    return value.path().size() == 1 ? PathCode.free(queryConstant(), value.name()) : value.name();
  }

  /** Whether more happens than what is asked for. */
  boolean isCascading() {
    return writesMore() || deletesMore();
  }

  /** Whether entities at the other ends are written with an instance. */
  boolean writesMore() {
    return entity.relations().stream()
        .anyMatch(relation -> relation.does(Cascade.PERSIST) || relation.removesOrphans());
  }

  /** Whether rows at the other ends are deleted with an instance. */
  boolean deletesMore() {
    return entity.relations().stream()
        .anyMatch(relation -> relation.does(Cascade.DELETE) || relation.does(Cascade.UNLINK));
  }

  /** Whether the superclass deletes, by the keys of the rows. */
  boolean deletesByKeys() {
    return deletesMore() || isSoftDeleted() || entity.hearsDeletes();
  }

  /** Whether more is deleted with rows of some subtypes. */
  boolean doSubtypesDeleteMore() {
    return entity.base().stream()
        .flatMap(base -> base.subtypes().stream())
        .anyMatch(subtype -> new EntityContext(subtype, plan).deletesByKeys());
  }

  /** Whether a delete marks the row and leaves it. */
  boolean isSoftDeleted() {
    return entity.property(Role.SOFT_DELETE).isPresent();
  }

  /** Whether an instance can be made that holds its id and nothing else. */
  boolean isReferable() {
    return entity.construction().parameters().isEmpty()
        && Slot.of(entity).stream()
            .filter(slot -> slot.properties().stream().anyMatch(PropertyModel::isId))
            .allMatch(Slot::isSettable);
  }

  /** The column whose value the client takes from a sequence. */
  Optional<PropertyModel> fromSequence() {
    return id().stream()
        .filter(property -> property.generation() instanceof Generation.Sequence)
        .findFirst();
  }

  /** Whether saving binds other columns than inserting. */
  boolean bindsSave() {
    return plan.save().isPresent()
        && !plan.save().get().parameters().equals(plan.insert().parameters());
  }

  /** What is read back when an insert may have become an update. */
  List<PropertyModel> readWhenSaved() {
    return plan.save()
        .map(Sql::columns)
        .or(() -> plan.sets().upsert().map(SetPlan.Upsert::columns))
        .orElse(plan.insert().columns());
  }

  /** Whether saving returns other columns than inserting. */
  boolean readsSave() {
    return !readWhenSaved().equals(plan.insert().columns());
  }

  /** Whether a value that a write returns may be one that Java does not take. */
  boolean convertsReturned() {
    return Stream.of(plan.insert().columns(), readWhenSaved(), plan.update().columns())
        .flatMap(List::stream)
        .anyMatch(Unreadable::isPossible);
  }

  /** Whether what the statement returns can be set in the instance. */
  boolean changesInPlace(Sql sql) {
    return changesInPlace(sql.columns());
  }

  /** Whether these can be set in the instance. */
  boolean changesInPlace(List<PropertyModel> properties) {
    return Slot.of(entity).stream()
        .filter(slot -> slot.properties().stream().anyMatch(properties::contains))
        .allMatch(Slot::isSettable);
  }

  /** As visible as the entity. */
  Modifier[] visibility(Modifier... others) {
    return entity.isPublic() ? Modifiers.withPublic(others) : others;
  }
}
