package dev.rowan.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, and each entity only its own files. */
class DeterminismTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** The sources of all cases, each in a package of its own: they share names. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      for (Path folder : folders.toList()) {
        String name = folder.getFileName().toString();
        GoldenTest.read(folder.resolve("in"))
            .forEach(
                (path, text) ->
                    sources.put(
                        path.replace("com/example/", "com/example/" + name + "/"),
                        text.replace("com.example", "com.example." + name)));
      }
    }
    return sources;
  }

  private static Map<String, String> generated(Map<String, String> sources) {
    CompileResult result = TestCompiler.JAVAC.compile(sources);
    assertThat(result.success()).as(result.messages().toString()).isTrue();
    return result.generated();
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws IOException {
    Map<String, String> first = generated(sources());
    assertThat(first).isNotEmpty();
    Random random = new Random(7);
    for (int i = 0; i < 3; i++) {
      List<Map.Entry<String, String>> entries = new ArrayList<>(sources().entrySet());
      Collections.shuffle(entries, random);
      Map<String, String> shuffled = new LinkedHashMap<>();
      entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
      assertThat(generated(shuffled)).isEqualTo(first);
    }
  }

  @Test
  void anEditChangesOnlyTheFilesOfItsEntity() throws IOException {
    Map<String, String> sources = sources();
    Map<String, String> before = generated(sources);
    sources.computeIfPresent(
        "com/example/class_entity/User.java",
        (path, text) -> text.replace("String email;", "String mail;"));
    Map<String, String> after = generated(sources);
    Set<String> changed =
        after.keySet().stream()
            .filter(path -> !after.get(path).equals(before.get(path)))
            .collect(Collectors.toSet());
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "com/example/class_entity/UserRepository.java", "com/example/class_entity/QUser.java");
    assertThat(after.keySet()).isEqualTo(before.keySet());
  }
}
