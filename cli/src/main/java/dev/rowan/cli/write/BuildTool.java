package dev.rowan.cli.write;

import java.util.List;

/**
 * What builds a project that somebody begins.
 *
 * @param templates the folder of the templates that are other ones for each tool
 * @param files the files that it reads, with slashes between folders
 * @param next the commands that test the project and run it
 */
record BuildTool(String templates, List<String> files, List<String> next) {
  static final BuildTool MAVEN =
      new BuildTool(
          "maven/",
          List.of("pom.xml", ".mvn/jvm.config"),
          List.of("mvn -q test", "mvn -q test-compile exec:java@local"));
  static final BuildTool GRADLE =
      new BuildTool(
          "gradle/",
          List.of("build.gradle", "settings.gradle"),
          List.of("gradle -q test", "gradle -q runLocal"));

  /** Copies the lists. */
  BuildTool {
    files = List.copyOf(files);
    next = List.copyOf(next);
  }

  /** The template of a file; its folder does not matter. */
  String template(String file) {
    return templates + file.substring(file.lastIndexOf('/') + 1);
  }
}
