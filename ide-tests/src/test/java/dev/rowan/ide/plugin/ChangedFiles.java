package dev.rowan.ide.plugin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Listens to which files of a project are added or get new contents, until it is closed. */
final class ChangedFiles implements IResourceChangeListener, AutoCloseable {

  private final IProject project;
  private final Set<String> files = new ConcurrentSkipListSet<>();

  ChangedFiles(IProject project) {
    this.project = project;
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  /**
   * The files seen so far, by path in the project. Eclipse tells of them before a build returns.
   */
  List<String> sorted() {
    return List.copyOf(files);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    try {
      event.getDelta().accept(this::note);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean note(IResourceDelta delta) {
    if (delta.getResource() instanceof IFile file
        && project.equals(file.getProject())
        && isWritten(delta)) {
      files.add(file.getProjectRelativePath().toString());
    }
    return true;
  }

  private static boolean isWritten(IResourceDelta delta) {
    boolean newContents =
        (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    return delta.getKind() == IResourceDelta.ADDED
        || delta.getKind() == IResourceDelta.CHANGED && newContents;
  }

  @Override
  public void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }
}
