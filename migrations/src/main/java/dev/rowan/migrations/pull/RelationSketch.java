package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;

/** A relation of an entity in a few words: {@code author:User}, {@code tags:Tag[]:many}. */
final class RelationSketch {
  private static final String FORMS =
      "a relation is author:User, profile:Profile:one, tags:Tag[]:many, or the other side of one, as"
          + " comments:Comment[]:by=post; null and hidden may follow";

  private final FieldWords words;
  private final PullOptions options;
  private final List<Annotation> annotations = new ArrayList<>();
  private String mappedBy = "";
  private boolean isOne;
  private boolean isManyToMany;
  private boolean isNullable;

  RelationSketch(FieldWords words, PullOptions options) {
    this.words = words;
    this.options = options;
  }

  Property property() {
    words.rest().forEach(this::modify);
    annotations.add(0, relation());
    JavaType entity = JavaType.of(options.packageName() + "." + words.className());
    JavaType held = words.isMany() ? JavaType.list(entity) : entity;
    if (options.isRecords()) {
      return Property.of(
          words.name(), JavaType.of("dev.rowan.Lazy", held), isNullable, annotations);
    }
    Property property = Property.of(words.name(), held, isNullable, annotations);
    return words.isMany() ? property.with("new java.util.ArrayList<>()") : property;
  }

  private void modify(FieldWords.Modifier modifier) {
    switch (modifier.toString()) {
      case "null" -> isNullable = !words.isMany();
      case "one" -> isOne = true;
      case "many" -> isManyToMany = true;
      case "hidden" -> annotations.add(Annotation.of("Hidden"));
      default -> mappedBy = mappedBy(modifier);
    }
  }

  private String mappedBy(FieldWords.Modifier modifier) {
    if (!modifier.word().equals("by") || !modifier.value().matches("[a-z]\\w*")) {
      throw words.wrong("\"" + modifier + "\" is no modifier; " + FORMS);
    }
    return modifier.value();
  }

  private Annotation relation() {
    boolean isOther = !mappedBy.isEmpty();
    if (words.isMany() && !isOne && (isOther || isManyToMany)) {
      return annotated(isManyToMany ? "ManyToMany" : "OneToMany");
    }
    if (!words.isMany() && !isManyToMany && (isOne || !isOther)) {
      return annotated(isOne ? "OneToOne" : "ManyToOne");
    }
    throw words.wrong(FORMS);
  }

  private Annotation annotated(String name) {
    return mappedBy.isEmpty()
        ? Annotation.of(name)
        : Annotation.of(name, Annotation.text("mappedBy", mappedBy));
  }
}
