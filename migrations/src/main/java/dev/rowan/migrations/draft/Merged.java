package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Sequence;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import dev.rowan.migrations.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, beside what is there: the schema that a migration makes when it takes nothing
 * away that it was not asked to. What entities cannot say of a database always stays, such as views
 * and what they read, types, sequences, partitions and storage parameters.
 */
final class Merged {
  private final SchemaModel found;
  private final SchemaModel wanted;
  private final boolean isDropping;

  private Merged(SchemaModel found, SchemaModel wanted, boolean isDropping) {
    this.found = found;
    this.wanted = wanted;
    this.isDropping = isDropping;
  }

  /** All that is there stays. */
  static SchemaModel keeping(SchemaModel found, SchemaModel wanted) {
    return new Merged(found, wanted, false).schema();
  }

  /** Tables, columns, keys, conditions and indexes go that are not wanted. */
  static SchemaModel dropping(SchemaModel found, SchemaModel wanted) {
    return new Merged(found, wanted, true).schema();
  }

  private SchemaModel schema() {
    return new SchemaModel(
        names(found.schemas(), wanted.schemas()),
        names(found.extensions(), wanted.extensions()),
        enums(),
        ordered(found.composites(), wanted.composites(), type -> type.name()),
        ordered(found.domains(), wanted.domains(), type -> type.name()),
        sequences(),
        tables(),
        views());
  }

  private static List<String> names(List<String> found, List<String> wanted) {
    return Stream.concat(found.stream(), wanted.stream()).distinct().sorted().toList();
  }

  private List<EnumType> enums() {
    List<EnumType> all = new ArrayList<>();
    for (EnumType type : ordered(found.enums(), wanted.enums(), EnumType::name)) {
      all.add(
          found.enums().stream()
              .filter(other -> other.name().equals(type.name()))
              .findFirst()
              .map(other -> withLabels(other, type))
              .orElse(type));
    }
    return all;
  }

  /** Labels never go: a row may have them. New ones stand behind those that they follow. */
  private static EnumType withLabels(EnumType there, EnumType wanted) {
    List<String> labels = new ArrayList<>(there.labels());
    int place = 0;
    for (String label : wanted.labels()) {
      if (!labels.contains(label)) {
        labels.add(place, label);
      }
      place = labels.indexOf(label) + 1;
    }
    String comment = wanted.comment() == null ? there.comment() : wanted.comment();
    return new EnumType(there.name(), labels, comment);
  }

  private List<Sequence> sequences() {
    List<Sequence> all = new ArrayList<>();
    for (Sequence sequence : ordered(found.sequences(), wanted.sequences(), Sequence::name)) {
      Sequence there =
          found.sequences().stream()
              .filter(other -> other.name().equals(sequence.name()))
              .findFirst()
              .orElse(sequence);
      Sequence.Owner owner = sequence.owner() == null ? there.owner() : sequence.owner();
      all.add(new Sequence(sequence.name(), sequence.options(), isThere(owner) ? owner : null));
    }
    return all;
  }

  /** Whether the owner of a sequence stays. */
  private boolean isThere(Sequence.@Nullable Owner owner) {
    return owner != null
        && tables().stream()
            .filter(table -> table.name().equals(owner.table()))
            .anyMatch(table -> table.column(owner.column()).isPresent());
  }

  private List<Table> tables() {
    List<Table> all = new ArrayList<>();
    for (Table table : ordered(found.tables(), wanted.tables(), Table::name)) {
      Table there = found.table(table.name()).orElse(null);
      boolean isWanted = wanted.table(table.name()).isPresent();
      if (there == null) {
        all.add(table);
      } else if (isWanted) {
        all.add(new MergedTable(there, table, isDropping, isRead(table.name())).table());
      } else if (!isDropping || isPart(there.kind()) || isRead(table.name())) {
        all.add(there);
      }
    }
    return all;
  }

  /** Whether a view reads it, which would have to go with it. */
  private boolean isRead(QualifiedName table) {
    return found.views().stream().anyMatch(view -> view.reads().contains(table));
  }

  /** Whether it is a part of another table, of which alone entities know. */
  private static boolean isPart(TableKind kind) {
    return kind.partition() != null || !kind.inherits().isEmpty();
  }

  private List<View> views() {
    List<View> all = new ArrayList<>(found.views());
    for (View view : wanted.views()) {
      all.removeIf(other -> other.name().equals(view.name()));
      all.add(view);
    }
    return all;
  }

  /** Those that are wanted, and those besides that are there, by name. */
  private static <T> List<T> ordered(
      List<T> found, List<T> wanted, Function<T, QualifiedName> nameOf) {
    Set<QualifiedName> names = new LinkedHashSet<>(wanted.stream().map(nameOf).toList());
    return Stream.concat(
            wanted.stream(), found.stream().filter(one -> !names.contains(nameOf.apply(one))))
        .sorted(Comparator.comparing(nameOf))
        .toList();
  }
}
