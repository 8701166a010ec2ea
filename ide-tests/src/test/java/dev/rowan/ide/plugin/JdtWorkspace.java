package dev.rowan.ide.plugin;

import dev.rowan.ide.eclipse.IdeProject;
import dev.rowan.ide.eclipse.IdeWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.AptPreferenceConstants;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.osgi.service.prefs.BackingStoreException;

/** The workspace of Eclipse, in which projects are built only when they are told to. */
final class JdtWorkspace implements IdeWorkspace {

  private static final String RELEASE = "17";

  private final ErrorLog log = new ErrorLog();

  JdtWorkspace() {
    Platform.addLogListener(log);
  }

  @Override
  public List<String> takeErrors() {
    return log.take();
  }

  @Override
  public IdeProject create(
      String name,
      List<Path> classPath,
      List<Path> processorPath,
      Map<String, String> processorOptions) {
    return Change.of(
        () -> {
          IProject project = openProject(name);
          settings(project);
          javaNature(project);
          IJavaProject java = JavaCore.create(project);
          java.setRawClasspath(
              entries(project, classPath), project.getFullPath().append("bin"), null);
          processors(java, processorPath, processorOptions);
          return new JdtProject(project);
        });
  }

  private static IProject openProject(String name) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IWorkspaceDescription settings = workspace.getDescription();
    settings.setAutoBuilding(false);
    workspace.setDescription(settings);
    IProject project = workspace.getRoot().getProject(name);
    project.create(null);
    project.open(null);
    project.getFolder("src").create(true, true, null);
    return project;
  }

  /**
   * Sets the release, and that processors run, while Eclipse does not yet know the project as one
   * in Java. As soon as it does, its indexer reads the settings on a thread of its own, and {@code
   * JavaProject.getOptions} keeps them without a lock: a setting that comes between reading and
   * keeping is not seen again, and each build then leaves the processors out.
   */
  private static void settings(IProject project) throws CoreException {
    Map<String, String> options = new HashMap<>();
    JavaCore.setComplianceOptions(RELEASE, options);
    options.put(AptPreferenceConstants.APT_PROCESSANNOTATIONS, AptPreferenceConstants.ENABLED);
    IEclipsePreferences settings = new ProjectScope(project).getNode(JavaCore.PLUGIN_ID);
    options.forEach(settings::put);
    try {
      settings.flush();
    } catch (BackingStoreException e) {
      throw new CoreException(Status.error("The settings cannot be saved", e));
    }
  }

  private static void javaNature(IProject project) throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);
  }

  private static IClasspathEntry[] entries(IProject project, List<Path> classPath) {
    List<IClasspathEntry> entries = new ArrayList<>();
    entries.add(JavaCore.newSourceEntry(project.getFullPath().append("src")));
    entries.add(library(Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar")));
    classPath.forEach(jar -> entries.add(library(jar)));
    return entries.toArray(IClasspathEntry[]::new);
  }

  private static IClasspathEntry library(Path jar) {
    return JavaCore.newLibraryEntry(IPath.fromPath(jar), null, null);
  }

  private static void processors(IJavaProject java, List<Path> jars, Map<String, String> options)
      throws CoreException {
    IFactoryPath path = AptConfig.getDefaultFactoryPath(java);
    for (int i = jars.size() - 1; i >= 0; i--) {
      path.addExternalJar(jars.get(i).toFile());
    }
    AptConfig.setFactoryPath(java, path);
    options.forEach((key, value) -> AptConfig.addProcessorOption(java, key, value));
    AptConfig.setEnabled(java, true);
  }
}
