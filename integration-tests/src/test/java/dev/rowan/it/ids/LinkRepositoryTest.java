package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class LinkRepositoryTest extends CrudContract<Link, Link.Ends> {
  @Override
  protected CrudRepository<Link, Link.Ends> repository(Database database) {
    return new LinkRepository(database);
  }

  @Override
  protected String table() {
    return "link";
  }

  @Override
  protected Link make(int number) {
    return new Link(new Link.Ends(number, 2L * number));
  }

  @Override
  protected Link change(Link entity) {
    return entity;
  }

  @Override
  protected Link.Ends id(Link entity) {
    return entity.ends();
  }

  @Override
  protected Link missing() {
    return new Link(new Link.Ends(-1, 0));
  }
}
