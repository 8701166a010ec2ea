package dev.rowan.ide.eclipse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The workspace of the running Eclipse; the plug-in registers it as a service. */
public interface IdeWorkspace {

  /**
   * Makes a Java project with the source folder {@code src} and annotation processing into {@code
   * .apt_generated}.
   *
   * @param classPath jars that the sources see
   * @param processorPath jars with the processors and all they need
   * @param processorOptions what would be {@code -Akey=value} on a command line
   */
  IdeProject create(
      String name,
      List<Path> classPath,
      List<Path> processorPath,
      Map<String, String> processorOptions);

  /** Takes what Eclipse has written into its log as errors since the last call. */
  List<String> takeErrors();
}
