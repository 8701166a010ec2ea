package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.EnumType;
import dev.rowan.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives each table, view and enum type a class of its own. */
final class ClassNames {
  /** Those of java.lang that generated code or any other may mean by their simple names. */
  private static final Set<String> OF_JAVA =
      Set.of(
          ("Appendable ArithmeticException AssertionError AutoCloseable Boolean Byte CharSequence"
                  + " Character Class ClassLoader Cloneable Comparable Compiler Deprecated Double"
                  + " Enum Error Exception Float FunctionalInterface IO Integer Iterable Long Math"
                  + " Module ModuleLayer Number Object Override Package Process ProcessBuilder"
                  + " ProcessHandle Readable Record Runnable Runtime RuntimeException SafeVarargs"
                  + " ScopedValue SecurityException Short StackWalker String StringBuffer"
                  + " StringBuilder SuppressWarnings System Thread ThreadGroup ThreadLocal Throwable"
                  + " Void")
              .split(" "));

  private static final List<String> GENERATED =
      List.of("Repository", "RepositoryBase", "Validator", "EntityValidator", "Json");

  /** In small letters, since some file systems know no others. */
  private final Set<String> taken = new HashSet<>();

  private final Map<QualifiedName, String> entities = new HashMap<>();
  private final Map<QualifiedName, String> enums = new HashMap<>();

  ClassNames(
      Collection<QualifiedName> tables,
      Collection<QualifiedName> views,
      Collection<EnumType> enumTypes) {
    OF_JAVA.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    tables.forEach(table -> entities.put(table, entity(table, "Entity")));
    views.forEach(view -> entities.put(view, entity(view, "View")));
    for (EnumType type : enumTypes) {
      String name = JavaNames.typeName(type.name().name());
      enums.put(type.name(), take(type.name(), name, "Type", List.of()));
    }
  }

  private String entity(QualifiedName table, String suffix) {
    return take(table, JavaNames.className(table.name()), suffix, GENERATED);
  }

  private String take(QualifiedName of, String name, String suffix, List<String> generated) {
    List<String> names = new ArrayList<>(List.of(name));
    if (!of.schema().isEmpty()) {
      names.add(JavaNames.typeName(of.schema()) + name);
    }
    names.add(JavaNames.typeName(of.name()));
    names.add(name + suffix);
    for (int n = 2; names.stream().noneMatch(free -> isFree(free, generated)); n++) {
      names.add(name + suffix + n);
    }
    String free = names.stream().filter(n -> isFree(n, generated)).findFirst().orElseThrow();
    taken.add(free.toLowerCase(Locale.ROOT));
    generated.forEach(ending -> taken.add((free + ending).toLowerCase(Locale.ROOT)));
    if (!generated.isEmpty()) {
      taken.add("q" + free.toLowerCase(Locale.ROOT));
    }
    return free;
  }

  private boolean isFree(String name, List<String> generated) {
    String small = name.toLowerCase(Locale.ROOT);
    return !taken.contains(small)
        && (generated.isEmpty() || !taken.contains("q" + small))
        && generated.stream().noneMatch(e -> taken.contains(small + e.toLowerCase(Locale.ROOT)));
  }

  /** The class of a table or a view. */
  String entity(QualifiedName table) {
    String name = entities.get(table);
    if (name == null) {
      throw new IllegalArgumentException("No entity: " + table);
    }
    return name;
  }

  /** The class of an enum type. */
  String enumClass(QualifiedName type) {
    return Objects.requireNonNull(enums.get(type));
  }

  /** The classes of enum types by their whole names. */
  Map<QualifiedName, String> enums(String packageName) {
    Map<QualifiedName, String> whole = new HashMap<>();
    enums.forEach((type, name) -> whole.put(type, packageName + "." + name));
    return whole;
  }

  /** All classes. */
  Set<String> all() {
    Set<String> all = new HashSet<>(entities.values());
    all.addAll(enums.values());
    return all;
  }
}
