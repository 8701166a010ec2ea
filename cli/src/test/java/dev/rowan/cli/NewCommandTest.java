package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.cli.Shell.Result;
import dev.rowan.cli.console.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of {@code rowan new}, and what it does with what is there. */
class NewCommandTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "shop, com/example/shop",
    "my-shop, com/example/myshop",
    "My.Shop, com/example/myshop",
    "3d, com/example/_3d",
    "new, com/example/new_",
    "java, com/example/java",
    "_, com/example/__",
  })
  void aPackageIsMadeOfTheNames(String name, String folder) {
    Result result = Shell.in(directory).run("new " + name);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(
            directory.resolve(name).resolve("src/main/java").resolve(folder).resolve("Main.java"))
        .content()
        .startsWith("package " + folder.replace('/', '.') + ";");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "new ../shop",
        "new shop/api",
        "new .shop",
        "new shop.",
        "new a..b",
        "new größe",
        "new <shop>",
        "new ${shop}",
        "new shop --group com/example",
        "new shop --group .",
        "new shop --package com.class",
        "new shop --package com..shop",
        "new shop --package java.shop",
        "new shop --package my-shop",
        "new shop --group java",
        "new shop --ant"
      })
  void whatIsNoNameIsUsage(String command) throws IOException {
    Result result = Shell.in(directory).run(command);
    assertThat(result.exit()).as(result.out()).isEqualTo(2);
    assertThat(result.err()).startsWith("rowan: ");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatIsThereStays() {
    Shell shell = Shell.in(directory).file("shop/README.md", "mine");
    Result refused = shell.run("new shop");
    assertThat(refused.exit()).isEqualTo(5);
    assertThat(refused.err()).contains("shop is there and not empty", "--force");
    assertThat(directory.resolve("shop/pom.xml")).doesNotExist();
    JsonNode json = shell.run("new shop --force --json").json();
    assertThat(json.get("kept").get(0).asText()).isEqualTo("README.md");
    assertThat(json.get("files")).hasSize(13);
    assertThat(json.get("next")).hasSize(2);
    assertThat(directory.resolve("shop/README.md")).hasContent("mine");
    assertThat(shell.run("new shop --force").out())
        .contains("0 files written", "kept  shop/pom.xml");
  }

  @Test
  void aFileIsNoFolder() {
    Shell shell = Shell.in(directory).file("shop", "mine").file("other/src", "mine");
    assertThat(shell.run("new shop").exit()).isEqualTo(2);
    assertThat(shell.run("new shop --force").exit()).isNotZero();
    assertThat(shell.run("new other --force").exit()).isEqualTo(4);
    assertThat(directory.resolve("shop")).hasContent("mine");
  }

  @Test
  void noPlaceIsLeftEmpty() throws IOException {
    Shell.in(directory).run("new shop");
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file).content().doesNotContain("{{").endsWith("\n");
      }
    }
  }

  @Test
  void itsVersionsAreThoseOfThisBuild() throws IOException {
    Shell.in(directory).run("new shop --group org.acme");
    String made = Files.readString(directory.resolve("shop/pom.xml"));
    String own = Files.readString(Path.of("..", "pom.xml"));
    assertThat(made)
        .contains("<groupId>org.acme</groupId>", "<mainClass>org.acme.shop.Main</mainClass>");
    assertThat(plugins(made))
        .hasSize(5)
        .allSatisfy(plugin -> assertThat(plugins(own)).contains(plugin));
    for (String name : List.of("junit", "slf4j", "jakarta-validation")) {
      String version = own.replaceFirst("(?s).*<" + name + ".version>(.*?)<.*", "$1");
      assertThat(made).contains("<version>" + version + "</version>");
    }
    assertThat(made).contains("<rowan.version>" + version(own) + "</rowan.version>");
  }

  @Test
  void itsMavenCompilesEarlier() throws IOException {
    Shell.in(directory).run("new shop");
    assertThat(directory.resolve("shop/.mvn/jvm.config")).hasContent("-XX:TieredStopAtLevel=1");
    assertThat(Files.readString(Path.of("..", "docs", "ide.md")))
        .contains("the line `-XX:TieredStopAtLevel=1` in the file `.mvn/jvm.config`");
  }

  @Test
  void gradleHasFilesOfItsOwn() throws IOException {
    JsonNode json = Shell.in(directory).run("new shop --group org.acme --gradle --json").json();
    assertThat(json.get("next").get(1).asText()).isEqualTo("gradle -q runLocal");
    assertThat(directory.resolve("shop/settings.gradle")).hasContent("rootProject.name = 'shop'");
    assertThat(directory.resolve("shop/pom.xml")).doesNotExist();
    assertThat(directory.resolve("shop/.mvn")).doesNotExist();
    assertThat(directory.resolve("shop/.gitignore")).content().contains("/build/\n");
    assertThat(Files.readString(directory.resolve("shop/build.gradle")))
        .contains("group = 'org.acme'", "mainClass = 'org.acme.shop.LocalMain'");
  }

  @Test
  void gradleGetsWhatMavenGets() throws IOException {
    Shell shell = Shell.in(directory);
    shell.run("new maven");
    shell.run("new gradle --gradle");
    String build = Files.readString(directory.resolve("gradle/build.gradle"));
    Set<String> artifacts = found(build, "'([\\w.]+:[\\w.-]+)(?::[^']*)?'", of -> of.group(1));
    assertThat(artifacts)
        .as("what JUnit needs under Gradle")
        .contains("org.junit:junit-bom", "org.junit.platform:junit-platform-launcher");
    artifacts.removeIf(name -> name.matches("org.junit(.platform)?:.*"));
    String pom =
        Files.readString(directory.resolve("maven/pom.xml"))
            .replaceAll("(?s)<plugin>.*?</artifactId>", "");
    Set<String> ofMaven =
        found(
            pom,
            "<groupId>(.+)</groupId>\\s*<artifactId>(.+)</artifactId>",
            of -> of.group(1) + ":" + of.group(2));
    ofMaven.remove("com.example:maven");
    assertThat(artifacts).isEqualTo(ofMaven);
    assertThat(found(build, ":(\\d[\\w.-]+)'", of -> of.group(1)))
        .isEqualTo(Set.copyOf(Build.versions().values()));
  }

  private static Set<String> found(
      String text, String pattern, Function<MatchResult, String> name) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String version(String pom) {
    return pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
  }

  /** The plugins with their versions. */
  private static List<String> plugins(String pom) {
    return Pattern.compile("<artifactId>([\\w-]+-plugin)</artifactId>\\s*<version>(.*?)</version>")
        .matcher(pom)
        .results()
        .map((MatchResult plugin) -> plugin.group(1) + " " + plugin.group(2))
        .toList();
  }
}
