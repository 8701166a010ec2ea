package dev.rowan;

import dev.rowan.mapping.Statements;

/** What the generated classes of repositories without an entity have in common. */
public abstract class DeclaredRepository {

  /** Makes the statements of this repository. */
  protected final Statements statements;

  /** Makes a repository that works on the database; its statements are logged under its name. */
  protected DeclaredRepository(Database database) {
    this.statements = database.statements(getClass().getName());
  }
}
