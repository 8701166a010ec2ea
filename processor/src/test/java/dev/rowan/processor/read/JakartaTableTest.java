package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each annotation of Jakarta Persistence is understood or told of, and the guide has it. */
class JakartaTableTest {
  private static final Set<ElementType> PLACES =
      Set.of(ElementType.TYPE, ElementType.FIELD, ElementType.METHOD);

  /** What asks for an entity manager stands on no entity. */
  private static final Set<String> OF_CONTAINERS =
      Set.of("PersistenceContext", "PersistenceContexts", "PersistenceUnit", "PersistenceUnits");

  @Test
  void knowsEachAnnotation() throws IOException, URISyntaxException {
    Set<String> known = new TreeSet<>(JakartaTable.UNDERSTOOD);
    JakartaTable.ROWS.forEach(row -> known.addAll(row.annotations()));
    known.addAll(Set.of("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"));
    assertThat(known).isEqualTo(annotations());
  }

  @Test
  void theGuideNamesEach() throws IOException, URISyntaxException {
    String page = Files.readString(Path.of("../docs/jakarta.md"));
    Set<String> families = Set.of("MapKey", "Named", "SqlResultSetMapping", "Exclude");
    List<String> missing =
        annotations().stream()
            .filter(name -> families.stream().noneMatch(name::startsWith))
            .filter(name -> !page.contains("`" + name.replaceAll("s$", "")))
            .toList();
    assertThat(missing).isEmpty();
  }

  private static Set<String> annotations() throws IOException, URISyntaxException {
    Path jar = Path.of(Entity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.matches("jakarta/persistence/\\w+\\.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(JakartaTableTest::load)
          .filter(type -> type.isAnnotation() && isOnEntities(type))
          .map(Class::getSimpleName)
          .filter(name -> !OF_CONTAINERS.contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isOnEntities(Class<?> type) {
    Target target = type.getAnnotation(Target.class);
    return target == null || List.of(target.value()).stream().anyMatch(PLACES::contains);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, JakartaTableTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
