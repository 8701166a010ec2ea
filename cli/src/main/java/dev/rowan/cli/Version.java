package dev.rowan.cli;

import dev.rowan.cli.console.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rowan " + Build.version()};
  }
}
