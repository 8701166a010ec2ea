package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.Secrecy;
import java.util.List;
import java.util.Set;

/** What of an entity stands in its JSON, and by which names. */
final class JsonNames {
  /** The names in the methods that write and read. */
  private static final Set<String> TAKEN = Set.of("in", "out", "member", "codec");

  private final EntityContext context;

  JsonNames(EntityContext context) {
    this.context = context;
  }

  /** The relations that are written or read. */
  List<RelationModel> relations() {
    return context.entity().relations().stream()
        .filter(relation -> isWritten(relation) || isRead(relation))
        .toList();
  }

  private static boolean isWritten(RelationModel relation) {
    return !relation.property().secrecy().isHidden();
  }

  private static boolean isRead(RelationModel relation) {
    return relation.property().secrecy().isRead();
  }

  /** Whether something of it is written. */
  boolean isWritten(Slot slot) {
    return slot.relation() != null
        ? isWritten(slot.relation())
        : slot.properties().stream().anyMatch(JsonNames::isWritten);
  }

  /** Whether something of it is read. */
  boolean isRead(Slot slot) {
    return slot.relation() != null
        ? isRead(slot.relation())
        : slot.properties().stream().anyMatch(property -> secrecy(property).isRead());
  }

  private static boolean isWritten(PropertyModel property) {
    return !secrecy(property).isHidden();
  }

  private static Secrecy secrecy(PropertyModel property) {
    return property.column().secrecy();
  }

  /** The name of the member. */
  String member(String property) {
    return context.entity().json().orElseThrow().member(property);
  }

  /** The field for what writes the other entities of a relation. */
  String field(RelationModel relation) {
    return free(relation.name());
  }

  /** The variable that holds a slot. */
  String local(Slot slot) {
    return free(slot.name());
  }

  private String free(String name) {
    return TAKEN.contains(name) || name.equals(context.one())
        ? "the" + LocalNames.capitalized(name)
        : name;
  }
}
