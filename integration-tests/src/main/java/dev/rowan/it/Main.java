package dev.rowan.it;

import dev.rowan.Database;
import dev.rowan.it.kinds.FieldUser;
import dev.rowan.it.kinds.FieldUserRepository;
import dev.rowan.it.kinds.QFieldUser;

/** A program in a module: inserts a user and finds it again. */
public final class Main {
  private Main() {}

  /** Takes address, user and password of the database. */
  public static void main(String[] arguments) {
    try (Database database = Database.open(arguments[0], arguments[1], arguments[2])) {
      FieldUserRepository users = new FieldUserRepository(database);
      users.insert(FieldUser.named("ana").withEmail("ana@example.org"));
      FieldUser found = users.where(QFieldUser.FIELD_USER.email.startsWith("ana@")).orderBy().one();
      System.out.println("found " + users.getById(found.id()).id());
    }
  }
}
