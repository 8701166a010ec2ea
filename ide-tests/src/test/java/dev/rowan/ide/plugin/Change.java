package dev.rowan.ide.plugin;

import org.eclipse.core.runtime.CoreException;

/** Work on the workspace; what Eclipse reports as a checked exception becomes an unchecked one. */
interface Change<T> {

  T run() throws CoreException;

  static <T> T of(Change<T> change) {
    try {
      return change.run();
    } catch (CoreException e) {
      throw new IllegalStateException(e.getStatus().toString(), e);
    }
  }
}
