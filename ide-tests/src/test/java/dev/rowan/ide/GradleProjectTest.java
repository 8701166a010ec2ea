package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradle.api.plugins.ApplicationPlugin;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.tasks.SourceSet;
import org.junit.jupiter.api.Test;

/** What {@code rowan new --gradle} writes names nothing that Gradle has not. */
class GradleProjectTest {
  private static final Path TEMPLATES =
      Path.of("../cli/src/main/resources/dev/rowan/cli/write/project/gradle");

  /** Each word that is no string, with the member of a class of Gradle's that it calls or sets. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("plugins", "plugins/PluginAware.getPlugins"),
          Map.entry("id", "/org/gradle/plugin/use/PluginDependenciesSpec.id"),
          Map.entry("group", "Project.setGroup"),
          Map.entry("version", "Project.setVersion"),
          Map.entry("description", "Task.setDescription"),
          Map.entry("repositories", "Project.repositories"),
          Map.entry("mavenCentral", "artifacts/dsl/RepositoryHandler.mavenCentral"),
          Map.entry("mavenLocal", "artifacts/dsl/RepositoryHandler.mavenLocal"),
          Map.entry("content", "artifacts/repositories/ArtifactRepository.content"),
          Map.entry(
              "includeGroup",
              "artifacts/repositories/InclusiveRepositoryContentDescriptor.includeGroup"),
          Map.entry("dependencies", "Project.dependencies"),
          Map.entry("platform", "artifacts/dsl/DependencyHandler.platform"),
          Map.entry("tasks", "Project.getTasks"),
          Map.entry("withType", "tasks/TaskCollection.withType"),
          Map.entry("configureEach", "DomainObjectCollection.configureEach"),
          Map.entry("named", "tasks/TaskCollection.named"),
          Map.entry("register", "tasks/TaskContainer.register"),
          Map.entry("options", "tasks/compile/JavaCompile.getOptions"),
          Map.entry("release", "tasks/compile/CompileOptions.getRelease"),
          Map.entry("encoding", "tasks/compile/CompileOptions.setEncoding"),
          Map.entry("useJUnitPlatform", "tasks/testing/Test.useJUnitPlatform"),
          Map.entry("mainClass", "plugins/JavaApplication.getMainClass"),
          Map.entry("classpath", "tasks/JavaExec.setClasspath"),
          Map.entry("sourceSets", "plugins/JavaPluginExtension.getSourceSets"),
          Map.entry("runtimeClasspath", "tasks/SourceSet.getRuntimeClasspath"));

  private static final Set<String> CONFIGURATIONS =
      Set.of(
          JavaPlugin.ANNOTATION_PROCESSOR_CONFIGURATION_NAME,
          JavaPlugin.IMPLEMENTATION_CONFIGURATION_NAME,
          JavaPlugin.RUNTIME_ONLY_CONFIGURATION_NAME,
          JavaPlugin.TEST_IMPLEMENTATION_CONFIGURATION_NAME,
          JavaPlugin.TEST_RUNTIME_ONLY_CONFIGURATION_NAME);

  private static final Map<String, String> CLASSES =
      Map.of(
          "JavaCompile", "org.gradle.api.tasks.compile",
          "JavaExec", "org.gradle.api.tasks",
          "Test", "org.gradle.api.tasks.testing");

  private static String build() throws IOException {
    return Files.readString(TEMPLATES.resolve("build.gradle"));
  }

  @Test
  void eachWordIsOneOfGradles() throws IOException {
    Set<String> known = new TreeSet<>(MEMBERS.keySet());
    known.addAll(CONFIGURATIONS);
    known.addAll(CLASSES.keySet());
    known.add(ApplicationPlugin.APPLICATION_PLUGIN_NAME);
    known.add(SourceSet.TEST_SOURCE_SET_NAME);
    String code = build().replaceAll("'[^'\\n]*'|//.*", "");
    assertThat(words(code)).isEqualTo(known);
  }

  private static Set<String> words(String code) {
    return Pattern.compile("[A-Za-z]\\w*")
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theMembersAreThere() throws IOException {
    for (String member : MEMBERS.values()) {
      int point = member.indexOf('.');
      String type = member.substring(0, point);
      String resource = (type.startsWith("/") ? type : "/org/gradle/api/" + type) + ".class";
      assertThat(text(resource).contains(constant(member.substring(point + 1))))
          .as(member)
          .isTrue();
    }
    assertThat(text("/org/gradle/api/tasks/JavaExec.class").contains(constant("getMainClass")))
        .isTrue();
  }

  /** A name as it stands in a class file, behind its length. */
  private static String constant(String name) {
    return "\0" + (char) name.length() + name;
  }

  @Test
  void thePluginAndTheClassesAreThere() throws IOException {
    assertThat(build()).contains("id 'application'");
    assertThat(text("/META-INF/gradle-plugins/org.gradle.application.properties"))
        .contains(ApplicationPlugin.class.getName());
    String imports = text("/default-imports.txt");
    CLASSES.forEach((name, in) -> assertThat(imports).as(name).contains("import " + in + ".*\n"));
    for (Map.Entry<String, String> type : CLASSES.entrySet()) {
      String resource = "/" + type.getValue().replace('.', '/') + "/" + type.getKey() + ".class";
      assertThat(text(resource)).isNotEmpty();
    }
  }

  @Test
  void bracketsAndQuotesAreClosed() throws IOException {
    String code = build().replaceAll("//.*", "");
    assertThat(code.lines()).allMatch(line -> line.chars().filter(c -> c == '\'').count() % 2 == 0);
    String strings = code.replaceAll("'[^'\\n]*'", "");
    assertThat(strings.chars().filter(c -> c == '{').count())
        .isEqualTo(strings.chars().filter(c -> c == '}').count());
    assertThat(strings.chars().filter(c -> c == '(').count())
        .isEqualTo(strings.chars().filter(c -> c == ')').count());
    assertThat(Files.readString(TEMPLATES.resolve("settings.gradle")))
        .isEqualTo("rootProject.name = '{{name}}'\n");
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = GradleProjectTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
