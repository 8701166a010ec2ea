package dev.rowan.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the tar archives that PostgreSQL's binaries come in: files, directories and symbolic
 * links.
 */
final class Tar {
  private static final int BLOCK = 512;
  private static final int OWNER_EXECUTES = 0100;

  private final InputStream in;
  private final Path target;

  private Tar(InputStream in, Path target) {
    this.in = in;
    this.target = target;
  }

  /** Unpacks the archive into a directory that exists. */
  static void unpack(InputStream in, Path target) throws IOException {
    new Tar(in, target).unpack();
  }

  private void unpack() throws IOException {
    byte[] header = in.readNBytes(BLOCK);
    while (header.length == BLOCK && header[0] != 0) {
      entry(header);
      header = in.readNBytes(BLOCK);
    }
  }

  private void entry(byte[] header) throws IOException {
    Path path = inside(text(header, 0, 100));
    int type = header[156];
    switch (type) {
      case '5' -> Files.createDirectories(path);
      case '2' -> link(path, text(header, 157, 100));
      case '0', 0 -> file(path, octal(header, 124, 12), octal(header, 100, 8));
      default -> throw new IOException("tar entry of type " + (char) type + ": " + path);
    }
  }

  private void file(Path path, long size, long mode) throws IOException {
    Files.createDirectories(parent(path));
    byte[] content = in.readNBytes(Math.toIntExact(size));
    if (content.length < size) {
      throw new EOFException("archive ends within " + path);
    }
    Files.write(path, content);
    if ((mode & OWNER_EXECUTES) != 0 && !path.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make executable: " + path);
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
  }

  private void link(Path path, String to) throws IOException {
    Files.createDirectories(parent(path));
    Path from = parent(path);
    if (!from.resolve(to).normalize().startsWith(target)) {
      throw new IOException("link leads out of the archive: " + path + " -> " + to);
    }
    Files.createSymbolicLink(path, Path.of(to));
  }

  private Path inside(String name) throws IOException {
    Path path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("entry leads out of the archive: " + name);
    }
    return path;
  }

  private Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? target : parent;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int length) {
    String digits = text(header, from, length).strip();
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }
}
