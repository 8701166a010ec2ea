package dev.rowan.ide.eclipse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Java project in the headless Eclipse of these tests, to be filled, built and looked at.
 *
 * <pre>{@code
 * try (EclipseProject project = EclipseProject.create().withClassPath(api).withProcessor(jars).open()) {
 *   project.source("p/User.java", "package p; @Entity class User {}").fullBuild();
 *   assertThat(project.markers()).hasSize(1);
 * }
 * }</pre>
 */
public final class EclipseProject implements AutoCloseable {

  /** Where Eclipse puts generated sources. */
  public static final String GENERATED = ".apt_generated/";

  private static final String SOURCES = "src/";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final IdeProject project;
  private final Map<String, String> pending = new LinkedHashMap<>();
  private List<String> written = List.of();

  private EclipseProject(IdeProject project) {
    this.project = project;
  }

  /** Describes a new project. */
  public static Builder create() {
    return new Builder();
  }

  /** Puts a source file under {@code src} with the next build; an existing one is replaced. */
  public EclipseProject source(String path, String text) {
    pending.put(SOURCES + path, text);
    return this;
  }

  /** Replaces {@code target}, which must occur, in a source file with the next build. */
  public EclipseProject edit(String path, String target, String replacement) {
    String text = text(path);
    if (!text.contains(target)) {
      throw new IllegalArgumentException(path + " does not contain: " + target);
    }
    return source(path, text.replace(target, replacement));
  }

  /** Deletes a source file. */
  public EclipseProject delete(String path) {
    project.delete(SOURCES + path);
    return this;
  }

  /** Builds everything anew. */
  public EclipseProject fullBuild() {
    flush();
    written = project.fullBuild();
    return this;
  }

  /** Builds what the changes since the last build call for. */
  public EclipseProject incrementalBuild() {
    flush();
    written = project.incrementalBuild();
    return this;
  }

  /** The problems that are shown now, by file and place. */
  public List<Marker> markers() {
    return project.markers();
  }

  /** The characters of a source or generated file that a marker underlines. */
  public String underlined(Marker marker) {
    return project.read(marker.file()).substring(marker.start(), marker.end());
  }

  /**
   * The generated sources that exist now: their paths below the folder of generated sources,
   * sorted.
   */
  public List<String> generatedFiles() {
    return below(GENERATED, project.filesBelow(GENERATED));
  }

  /** The text of a generated source. */
  public String generated(String path) {
    return project.read(GENERATED + path);
  }

  /** The generated sources that the last build added or gave new contents. */
  public List<String> rewrittenFiles() {
    return below(GENERATED, written);
  }

  /** The class files that the last build added or gave new contents. */
  public List<String> recompiledClasses() {
    return below("bin/", written);
  }

  /**
   * Removes the project.
   *
   * @throws AssertionError when Eclipse logged an error, such as an exception in a processor
   */
  @Override
  public void close() {
    project.remove();
    List<String> errors = Eclipse.workspace().takeErrors();
    if (!errors.isEmpty()) {
      throw new AssertionError("Eclipse logged " + errors);
    }
  }

  private String text(String path) {
    String waiting = pending.get(SOURCES + path);
    return waiting == null ? project.read(SOURCES + path) : waiting;
  }

  private void flush() {
    project.write(pending);
    pending.clear();
  }

  private static List<String> below(String folder, List<String> files) {
    return files.stream()
        .filter(f -> f.startsWith(folder))
        .map(f -> f.substring(folder.length()))
        .toList();
  }

  /** What a project sees and which processors run in it. */
  public static final class Builder {
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> processorPath = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Builder() {}

    /** Adds jars that the sources see. */
    public Builder withClassPath(List<Path> jars) {
      classPath.addAll(jars);
      return this;
    }

    /** Adds jars with processors and what they need. */
    public Builder withProcessor(List<Path> jars) {
      processorPath.addAll(jars);
      return this;
    }

    /** Sets an option of the processors. */
    public Builder withOption(String key, String value) {
      options.put(key, value);
      return this;
    }

    /** Makes the project in the workspace. */
    public EclipseProject open() {
      String name = "project" + COUNT.incrementAndGet();
      return new EclipseProject(
          Eclipse.workspace().create(name, classPath, processorPath, options));
    }
  }
}
