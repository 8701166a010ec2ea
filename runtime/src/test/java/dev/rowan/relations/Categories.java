package dev.rowan.relations;

/** A tree whose names SQL would misread: root with a and b, a with a1 and a2. */
final class Categories {
  private static final String TABLE = "\"My \"\"Schema\".\"select\"";

  private Categories() {}

  static void create(Blog blog) {
    blog.run("create schema \"My \"\"Schema\"");
    blog.run(
        "create table "
            + TABLE
            + " (\"order\" bigint primary key, \"Na\"\"me?\" text not null, \"Parent Id\" bigint)");
    blog.run(
        "insert into "
            + TABLE
            + " values (1, 'root', null), (2, 'a', 1), (3, 'b', 1), (4, 'a1', 2), (5, 'a2', 2)");
  }

  /** Adds a node below another one. */
  static void add(Blog blog, long id, String name, long parent) {
    blog.run("insert into %s values (%d, '%s', %d)".formatted(TABLE, id, name, parent));
  }

  /** Makes a node the child of another one. */
  static void move(Blog blog, long child, long parent) {
    blog.run("update " + TABLE + " set \"Parent Id\" = " + parent + " where \"order\" = " + child);
  }
}
