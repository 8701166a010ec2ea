package dev.rowan.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** A folder on the class path, in directories and in archives. */
record ResourceLocation(ClassLoader loader, String folder) implements Location {

  ResourceLocation {
    folder = folder.replaceAll("^/+|/+$", "");
  }

  @Override
  public List<RawFile> files(Consumer<MigrationProblem> problems) {
    try {
      List<URL> places = Collections.list(loader.getResources(folder));
      if (places.isEmpty()) {
        throw new MigrationException(
            "There is no folder " + folder + " on the class path; a module must open it");
      }
      List<RawFile> files = new ArrayList<>();
      for (URL place : places) {
        files.addAll(files(place, problems));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "classpath:" + folder;
  }

  private List<RawFile> files(URL place, Consumer<MigrationProblem> problems) throws IOException {
    if (place.getProtocol().equals("file")) {
      return new FolderLocation(Path.of(URI.create(place.toString()))).files(problems);
    }
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection archive) {
      archive.setUseCaches(false);
      try (JarFile jar = archive.getJarFile()) {
        return Location.read(contents(jar, archive.getEntryName()), problems);
      }
    }
    throw new MigrationException("Folders at " + place + " cannot be listed");
  }

  private static Map<String, Content> contents(JarFile jar, String folder) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    Map<String, Content> contents = new TreeMap<>();
    jar.stream()
        .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
        .forEach(
            entry ->
                contents.put(
                    entry.getName().substring(prefix.length()), () -> content(jar, entry)));
    return contents;
  }

  private static byte[] content(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
