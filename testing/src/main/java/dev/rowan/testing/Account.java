package dev.rowan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;

/**
 * The account that PostgreSQL's programs run under: the user's own, except for root, whom
 * PostgreSQL refuses.
 *
 * @param prefix the words before a command that change the account
 * @param owner whom the server's files must belong to; empty for the current user
 */
record Account(List<String> prefix, String owner) {
  private static final Account CURRENT = new Account(List.of(), "");
  private static final Account NAMESPACE = new Account(List.of("unshare", "-U", "--"), "");
  private static final Account NOBODY =
      new Account(
          List.of("su", "nobody", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--"), "nobody");

  Account {
    prefix = List.copyOf(prefix);
  }

  /**
   * Root enters a user namespace where the system allows it, and otherwise becomes {@code nobody}.
   */
  static Account detect() throws IOException {
    if (!isRoot()) {
      return CURRENT;
    }
    return NAMESPACE.worksWithoutRoot() ? NAMESPACE : NOBODY;
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name")) && !Platform.current().isWindows();
  }

  /** Hands a directory and its content to this account. */
  void own(Path directory) throws IOException {
    if (owner.isEmpty()) {
      return;
    }
    UserPrincipal user =
        directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    for (Path path : Directories.tree(directory)) {
      Files.setOwner(path, user);
    }
  }

  private boolean worksWithoutRoot() {
    try {
      Command.Result id = Command.run(prefix, "id", "-u");
      return id.succeeded() && !id.output().equals("0");
    } catch (IOException e) {
      return false;
    }
  }
}
