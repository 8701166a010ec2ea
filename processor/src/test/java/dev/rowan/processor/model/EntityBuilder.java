package dev.rowan.processor.model;

import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds models by hand, for tests without a compiler. */
public final class EntityBuilder {
  private final ClassName type;
  private TableName table;
  private final List<PropertyModel> properties = new ArrayList<>();
  private final List<UniqueKey> uniqueKeys = new ArrayList<>();
  private boolean isRecord;

  private EntityBuilder(String name) {
    this.type = ClassName.get("com.example", name);
    this.table = new TableName("", name.toLowerCase(Locale.ROOT));
  }

  /** A class with visible fields and a constructor without parameters. */
  public static EntityBuilder ofClass(String name) {
    return new EntityBuilder(name);
  }

  /** A record. */
  public static EntityBuilder ofRecord(String name) {
    EntityBuilder builder = new EntityBuilder(name);
    builder.isRecord = true;
    return builder;
  }

  /** Names the table. */
  public EntityBuilder table(String schema, String name) {
    table = new TableName(schema, name);
    return this;
  }

  /** Adds properties. */
  public EntityBuilder with(PropertyBuilder... builders) {
    for (PropertyBuilder builder : builders) {
      properties.add(builder.build(isRecord));
    }
    return this;
  }

  /** Adds a unique key. */
  public EntityBuilder unique(String... names) {
    uniqueKeys.add(new UniqueKey(List.of(names).stream().map(this::property).toList(), ""));
    return this;
  }

  private PropertyModel property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  /** The model. */
  public EntityModel build() {
    List<PropertyModel> id = properties.stream().filter(PropertyModel::isId).toList();
    List<String> parameters =
        isRecord ? properties.stream().map(PropertyModel::name).toList() : List.of();
    return new EntityModel(
        type,
        type.simpleName(),
        true,
        false,
        table,
        TableKind.TABLE,
        properties,
        List.of(),
        id.size() == 1 ? new IdModel.Single(id.get(0)) : new IdModel.Several(id, Optional.empty()),
        uniqueKeys,
        List.of(),
        new Construction(parameters, isRecord, isRecord),
        Optional.empty(),
        HooksModel.NONE,
        Optional.empty(),
        Optional.empty(),
        Origin.of(null));
  }
}
