package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;

/** The primary key. */
public sealed interface IdModel {

  /** The columns of the key in their order. */
  List<PropertyModel> properties();

  /** One column. */
  record Single(PropertyModel property) implements IdModel {
    @Override
    public List<PropertyModel> properties() {
      return List.of(property);
    }
  }

  /**
   * Several {@code @Id} properties.
   *
   * @param properties the properties
   * @param keyClass the class that holds them together; empty when the repository declares the
   *     record {@code Id} for them
   */
  record Several(List<PropertyModel> properties, Optional<KeyClass> keyClass) implements IdModel {
    /** Copies the list. */
    public Several {
      properties = List.copyOf(properties);
    }
  }

  /**
   * One record that holds the key.
   *
   * @param name the property in the entity
   * @param type the record
   * @param access how the record is read from the entity
   * @param properties its components
   */
  record Embedded(String name, ClassName type, Access access, List<PropertyModel> properties)
      implements IdModel {
    /** Copies the list. */
    public Embedded {
      properties = List.copyOf(properties);
    }

    /** The type as a name. */
    public TypeName javaType() {
      return type;
    }
  }
}
