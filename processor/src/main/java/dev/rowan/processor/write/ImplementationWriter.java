package dev.rowan.processor.write;

import dev.rowan.processor.finder.DeclaredQuery;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that implements a repository of the user's. */
public final class ImplementationWriter {
  private static final ClassName LOCAL = ClassName.get("dev.rowan", "DeclaredRepository");

  /** Writes the class; without an entity it has declared queries alone. */
  public TypeSpec write(
      RepositoryDeclaration repository,
      Optional<EntityModel> entity,
      List<FinderMethod> finders,
      List<DeclaredQuery> queries,
      List<TogetherMethod> together) {
    Modifier[] visibility = repository.isPublic() ? Modifiers.withPublic() : new Modifier[0];
    TypeSpec.Builder type =
        TypeSpec.classBuilder(repository.implementation())
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .superclass(entity.map(EntityModel::repository).orElse(LOCAL))
            .addSuperinterface(repository.type())
            .addJavadoc(
                "Runs the queries of {@link $L}. Immutable and thread-safe; joins the transaction of"
                    + " the calling thread.",
                String.join(".", repository.type().simpleNames()))
            .addMethod(constructor(visibility));
    entity.ifPresent(
        e -> finders.forEach(finder -> type.addMethod(new FinderCode(e, named(finder)).method())));
    ReadNames reads = ReadNames.of(repository, together);
    entity.ifPresent(e -> addReads(type, e, finders, reads));
    addQueries(type, queries, reads);
    together.forEach(method -> type.addMethod(TogetherCode.method(method, reads)));
    return type.build();
  }

  /** Writes the class of a repository with faults: it has the methods, and they do nothing. */
  public TypeSpec writeShell(RepositoryDeclaration repository, Optional<EntityModel> entity) {
    TypeSpec.Builder type = write(repository, entity, List.of(), List.of(), List.of()).toBuilder();
    for (RepositoryMethod method : repository.methods()) {
      type.addMethod(Signatures.override(method).build());
    }
    return Shell.of(type.build(), String.join(".", repository.type().simpleNames()));
  }

  private static void addReads(
      TypeSpec.Builder type, EntityModel entity, List<FinderMethod> finders, ReadNames reads) {
    for (FinderMethod finder : finders) {
      reads
          .of(finder.method())
          .ifPresent(
              name -> type.addMethod(new FinderCode(entity, named(finder)).readMethod(name)));
    }
  }

  private static void addQueries(
      TypeSpec.Builder type, List<DeclaredQuery> queries, ReadNames reads) {
    QueryTypesOf types = new QueryTypesOf(queries);
    types.fields().forEach(type::addField);
    Set<String> taken = new HashSet<>();
    types.fields().forEach(field -> taken.add(field.name()));
    for (DeclaredQuery query : queries) {
      DeclaredQuery named = query.named(ParameterNames.of(query.method()));
      QueryCode code = new QueryCode(named, types, names(query, taken));
      code.add(type);
      reads.of(query.method()).ifPresent(name -> type.addMethod(code.readMethod(name)));
    }
  }

  private static FinderMethod named(FinderMethod finder) {
    return finder.named(ParameterNames.of(finder.method()));
  }

  private static QueryNames names(DeclaredQuery query, Set<String> taken) {
    QueryNames names = QueryNames.of(query.method().name(), 1);
    for (int i = 2; !Collections.disjoint(taken, names.constants()); i++) {
      names = QueryNames.of(query.method().name(), i);
    }
    taken.addAll(names.constants());
    return names;
  }

  private static MethodSpec constructor(Modifier... visibility) {
    return MethodSpec.constructorBuilder()
        .addModifiers(visibility)
        .addJavadoc("Makes a repository that works on the database.")
        .addParameter(RuntimeTypes.DATABASE, "database")
        .addStatement("super(database)")
        .build();
  }
}
