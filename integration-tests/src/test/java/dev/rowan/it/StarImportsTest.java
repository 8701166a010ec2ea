package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.annotations.Entity;
import dev.rowan.testing.RowanTest;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code import dev.rowan.annotations.*} beside {@code import dev.rowan.query.*}, and so on. */
class StarImportsTest {
  private static final Set<String> OFTEN_IMPORTED_OF_JAVA =
      Set.of("java.lang", "java.util", "java.util.stream", "java.time");

  private final Map<String, Set<String>> packagesByName = new TreeMap<>();

  @Test
  void noTwoTypesOfRowanHaveTheSameName() throws Exception {
    addRowan();
    assertThat(packagesByName).containsKeys("Column", "EntityColumn", "Database", "TestDatabase");
    assertThat(packagesByName).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
  }

  @Test
  void noTypeOfRowanHasTheNameOfOneOfJava() throws Exception {
    addRowan();
    Set<String> ofRowan = new TreeSet<>(packagesByName.keySet());
    packagesByName.clear();
    add(ModuleFinder.ofSystem().find("java.base").orElseThrow(), OFTEN_IMPORTED_OF_JAVA);
    assertThat(packagesByName.keySet())
        .contains("List", "Instant")
        .doesNotContainAnyElementsOf(ofRowan);
  }

  private void addRowan() throws IOException, URISyntaxException {
    for (Class<?> of : List.of(Entity.class, Database.class, RowanTest.class)) {
      Path place = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (ModuleReference module : ModuleFinder.of(place).findAll()) {
        add(module, exports(module));
      }
    }
  }

  private static Set<String> exports(ModuleReference module) {
    Set<String> packages = new TreeSet<>();
    for (ModuleDescriptor.Exports exported : module.descriptor().exports()) {
      packages.add(exported.source());
    }
    return packages;
  }

  private void add(ModuleReference module, Set<String> packages) throws IOException {
    for (String name : classes(module)) {
      int dot = name.lastIndexOf('.');
      if (dot > 0 && packages.contains(name.substring(0, dot)) && isPublic(name)) {
        packagesByName
            .computeIfAbsent(name.substring(dot + 1), key -> new TreeSet<>())
            .add(name.substring(0, dot));
      }
    }
  }

  private static List<String> classes(ModuleReference module) throws IOException {
    List<String> classes = new ArrayList<>();
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      files
          .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
          .forEach(file -> classes.add(file.substring(0, file.length() - 6).replace('/', '.')));
    }
    return classes;
  }

  private static boolean isPublic(String name) {
    try {
      ClassLoader loader = StarImportsTest.class.getClassLoader();
      return Modifier.isPublic(Class.forName(name, false, loader).getModifiers());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
