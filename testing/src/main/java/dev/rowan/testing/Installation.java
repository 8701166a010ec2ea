package dev.rowan.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs and a freshly initialised cluster, unpacked once per user and kept for
 * later runs.
 *
 * @param home the directory that holds both
 * @param account who runs the programs
 */
record Installation(Path home, Account account) {
  private static final String PASSWORD_FILE = "rowan-password";

  /** Finds the archive for this platform and unpacks it unless that was done before. */
  static Installation prepare() throws IOException {
    byte[] archive = archive(Platform.current());
    Account account = Account.detect();
    String kind = account.owner().isEmpty() ? "" : "-" + account.owner();
    Path home = Workplace.directory().resolve(digest(archive) + kind);
    Installation installation = new Installation(home, account);
    Leftovers.delete(home);
    Directories.once(installation.programs(), directory -> unpack(archive, directory));
    Directories.once(installation.pristine(), installation::initialise);
    return installation;
  }

  /** The path of one of PostgreSQL's programs. */
  Path program(String name) {
    return programs().resolve("bin").resolve(name);
  }

  /** Copies the initialised cluster into a directory that exists, for a new server. */
  void cluster(Path data) throws IOException {
    Directories.copy(pristine(), data);
    account.own(data);
  }

  /**
   * The password of the role {@code postgres}: random, so that other users of the machine stay out.
   */
  String password() throws IOException {
    return Files.readString(pristine().resolve(PASSWORD_FILE));
  }

  private Path programs() {
    return home.resolve("programs");
  }

  private Path pristine() {
    return home.resolve("cluster");
  }

  private void initialise(Path directory) throws IOException {
    Path passwordFile =
        Files.createTempFile(directory.toAbsolutePath().getParent(), "password-", "");
    try {
      Files.writeString(passwordFile, newPassword());
      account.own(passwordFile);
      account.own(directory);
      check(initdb(directory, passwordFile));
      Files.copy(passwordFile, directory.resolve(PASSWORD_FILE));
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private Command.Result initdb(Path directory, Path passwordFile) throws IOException {
    return Command.run(
        account.prefix(),
        program("initdb"),
        "--pgdata=" + directory,
        "--username=" + PostgresServer.SUPERUSER,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--set=scram_iterations=1",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--wal-segsize=16",
        "--no-instructions",
        "--no-sync");
  }

  private static void check(Command.Result initdb) throws IOException {
    if (!initdb.succeeded()) {
      throw new IOException(
          "initdb failed with exit code " + initdb.exitCode() + ":\n" + initdb.output());
    }
  }

  private static void unpack(byte[] archive, Path directory) throws IOException {
    try (InputStream in = new XZInputStream(new ByteArrayInputStream(archive))) {
      Tar.unpack(in, directory);
    }
    if (!directory.toFile().setExecutable(true, false)
        || !directory.toFile().setReadable(true, false)) {
      throw new IOException("cannot make readable: " + directory);
    }
  }

  private static byte[] archive(Platform platform) throws IOException {
    URL url = Installation.class.getClassLoader().getResource(platform.archive());
    if (url == null) {
      throw new IOException(
          "no PostgreSQL for this platform on the class path or module path; add "
              + platform.artifact());
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String newPassword() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
