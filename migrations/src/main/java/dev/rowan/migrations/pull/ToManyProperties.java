package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the other sides of relations, and relations through junction tables. */
final class ToManyProperties {
  private final ClassNames classes;
  private final Map<QualifiedName, EntityDraft> drafts;
  private final PullOptions options;

  ToManyProperties(
      ClassNames classes, Map<QualifiedName, EntityDraft> drafts, PullOptions options) {
    this.classes = classes;
    this.drafts = drafts;
    this.options = options;
  }

  /** Adds the other side of a relation to one. */
  void addInverse(Link link, List<Link> siblings) {
    EntityDraft target = draft(link.target());
    EntityDraft owner = draft(link.table().name());
    String property = owner.property(link);
    JavaType type = type(link.table().name());
    boolean isOnly = siblings.stream().filter(l -> l.target().equals(link.target())).count() == 1;
    String many = JavaNames.plural(owner.className());
    String one = JavaNames.property(owner.className());
    String plain = link.isOne() ? one : many;
    String by = plain + "By" + JavaNames.capital(property);
    boolean isMain = property.equals(JavaNames.property(target.className()));
    String name =
        isParent(link, property)
            ? target.take("children", by)
            : isOnly || isMain ? target.take(plain, by) : target.take(by);
    Annotation.Member mappedBy = Annotation.text("mappedBy", property);
    target
        .properties()
        .add(
            link.isOne()
                ? Property.of(name, type, true, List.of(Annotation.of("OneToOne", mappedBy)))
                : list(name, type, List.of(Annotation.of("OneToMany", mappedBy))));
  }

  private static boolean isParent(Link link, String property) {
    return link.target().equals(link.table().name()) && property.equals("parent") && !link.isOne();
  }

  /** Adds both sides of a junction table. */
  void add(Relations.Junction junction) {
    Link first = junction.owner();
    Link second = junction.other();
    EntityDraft owner = draft(first.target());
    EntityDraft other = draft(second.target());
    String through = "By" + JavaNames.typeName(junction.table().name().name());
    String there = JavaNames.plural(other.className());
    String name = owner.take(there, there + through);
    List<Annotation.Member> members = new ArrayList<>();
    QualifiedName table = junction.table().name();
    members.add(Annotation.text("name", SqlNames.written(table.name())));
    if (!table.schema().equals(owner.table().schema())) {
      members.add(Annotation.text("schema", SqlNames.written(table.schema())));
    }
    members.add(Annotation.texts("columns", columns(first)));
    members.add(Annotation.texts("targetColumns", columns(second)));
    owner
        .properties()
        .add(
            list(
                name,
                type(second.target()),
                List.of(Annotation.of("ManyToMany"), Annotation.of("JoinTable", members))));
    if (!options.isRecords()) {
      String here = JavaNames.plural(owner.className());
      Annotation.Member mappedBy = Annotation.text("mappedBy", name);
      other
          .properties()
          .add(
              list(
                  other.take(here, here + through),
                  type(first.target()),
                  List.of(Annotation.of("ManyToMany", mappedBy))));
    }
  }

  private static List<String> columns(Link link) {
    return link.columnsInOrder().stream().map(SqlNames::written).toList();
  }

  private Property list(String name, JavaType entity, List<Annotation> annotations) {
    JavaType list = JavaType.list(entity);
    return options.isRecords()
        ? Property.of(name, JavaType.of("dev.rowan.Lazy", list), false, annotations)
        : Property.of(name, list, false, annotations).with("new java.util.ArrayList<>()");
  }

  private JavaType type(QualifiedName table) {
    return JavaType.of(options.packageName() + "." + classes.entity(table));
  }

  private EntityDraft draft(QualifiedName table) {
    return Objects.requireNonNull(drafts.get(table));
  }
}
