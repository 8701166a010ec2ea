package dev.rowan.ide.eclipse;

import java.util.List;
import java.util.Map;

/** A Java project in the workspace, as the plug-in offers it. */
public interface IdeProject {

  /** Writes files, each a path in the project with its text, in one change of the workspace. */
  void write(Map<String, String> files);

  /** Deletes a file. */
  void delete(String file);

  /**
   * Builds everything anew.
   *
   * @return the files that were added or got new contents, sorted
   */
  List<String> fullBuild();

  /**
   * Builds what the changes since the last build call for.
   *
   * @return the files that were added or got new contents, sorted
   */
  List<String> incrementalBuild();

  /** The problems that are shown now, by file and place. */
  List<Marker> markers();

  /** The text of a file. */
  String read(String file);

  /** The paths of all files below a folder, sorted; none when there is no such folder. */
  List<String> filesBelow(String folder);

  /** Removes the project and its files. */
  void remove();
}
