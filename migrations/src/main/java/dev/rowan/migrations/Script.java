package dev.rowan.migrations;

import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.SqlScript;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A script that was read.
 *
 * @param name what its file name says
 * @param path the path of the file below its location
 * @param text what is in it
 * @param checksum the sum over its lines
 * @param transactional whether it runs in one transaction
 * @param after the versions that it says it follows; empty when it says nothing
 */
record Script(
    ScriptName name,
    String path,
    String text,
    int checksum,
    boolean transactional,
    List<MigrationVersion> after)
    implements Migration {

  Script {
    after = List.copyOf(after);
  }

  @Override
  public @Nullable MigrationVersion version() {
    return name.version();
  }

  /** The version of a script that has one. */
  MigrationVersion requireVersion() {
    return Objects.requireNonNull(name.version());
  }

  @Override
  public String description() {
    return name.description();
  }

  @Override
  public String script() {
    return path;
  }

  @Override
  public String type() {
    return "SQL";
  }

  @Override
  public Integer sum() {
    return checksum;
  }

  /** Its statements; they are taken apart each time. */
  List<ScriptStatement> statements() {
    return SqlScript.statements(text);
  }
}
