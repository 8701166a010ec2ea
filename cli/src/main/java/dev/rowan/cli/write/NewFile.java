package dev.rowan.cli.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is to be written where none is.
 *
 * @param path where, in a folder that is said later
 * @param text what stands in it
 */
record NewFile(Path path, String text) {

  /** Writes the file, unless it is there; says whether it was written. */
  boolean write(Path folder) {
    Path file = folder.resolve(path);
    try {
      Path around = file.getParent();
      if (around != null) {
        Files.createDirectories(around);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return isKept(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file is there; where a folder should be there may be a file, too, and that is a failure.
   */
  private static boolean isKept(Path file, FileAlreadyExistsException failure) {
    if (file.toString().equals(failure.getFile())) {
      return false;
    }
    throw new UncheckedIOException(failure);
  }
}
