package dev.rowan.ide.plugin;

import dev.rowan.ide.eclipse.IdeProject;
import dev.rowan.ide.eclipse.Marker;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;

/** A Java project of the workspace. */
final class JdtProject implements IdeProject {

  private final IProject project;

  JdtProject(IProject project) {
    this.project = project;
  }

  @Override
  public void write(Map<String, String> files) {
    Change.of(
        () -> {
          for (Map.Entry<String, String> file : files.entrySet()) {
            write(project.getFile(file.getKey()), file.getValue());
          }
          return project;
        });
  }

  private static void write(IFile file, String text) throws CoreException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    makeFolders(file.getParent());
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(bytes), true, false, null);
    } else {
      file.create(new ByteArrayInputStream(bytes), true, null);
    }
  }

  private static void makeFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      makeFolders(folder.getParent());
      folder.create(true, true, null);
    }
  }

  @Override
  public void delete(String file) {
    Change.of(
        () -> {
          project.getFile(file).delete(true, null);
          return project;
        });
  }

  @Override
  public List<String> fullBuild() {
    return Change.of(
        () -> {
          project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
          return build(IncrementalProjectBuilder.FULL_BUILD);
        });
  }

  @Override
  public List<String> incrementalBuild() {
    return Change.of(() -> build(IncrementalProjectBuilder.INCREMENTAL_BUILD));
  }

  private List<String> build(int kind) throws CoreException {
    try (ChangedFiles changed = new ChangedFiles(project)) {
      project.build(kind, null);
      return changed.sorted();
    }
  }

  @Override
  public List<Marker> markers() {
    return Change.of(
        () ->
            Arrays.stream(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                .map(JdtProject::marker)
                .sorted(
                    Comparator.comparing(Marker::file)
                        .thenComparing(Marker::start)
                        .thenComparing(Marker::message))
                .toList());
  }

  private static Marker marker(IMarker marker) {
    return new Marker(
        Marker.Severity.values()[marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)],
        marker.getAttribute(IMarker.MESSAGE, ""),
        marker.getResource().getProjectRelativePath().toString(),
        marker.getAttribute(IMarker.LINE_NUMBER, -1),
        marker.getAttribute(IMarker.CHAR_START, -1),
        marker.getAttribute(IMarker.CHAR_END, -1));
  }

  @Override
  public String read(String file) {
    return Change.of(() -> project.getFile(file).readString());
  }

  @Override
  public List<String> filesBelow(String folder) {
    List<String> files = new ArrayList<>();
    return Change.of(
        () -> {
          IFolder top = project.getFolder(folder);
          if (top.exists()) {
            top.accept(
                resource -> {
                  if (resource instanceof IFile file) {
                    files.add(file.getProjectRelativePath().toString());
                  }
                  return true;
                });
          }
          return files.stream().sorted().toList();
        });
  }

  @Override
  public void remove() {
    Change.of(
        () -> {
          project.delete(true, true, null);
          return project;
        });
  }
}
