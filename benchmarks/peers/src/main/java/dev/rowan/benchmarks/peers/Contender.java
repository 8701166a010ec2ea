package dev.rowan.benchmarks.peers;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Who takes part, in the order of the tables. Each is loaded only where it is asked for. */
enum Contender {
  JDBC("JDBC", "jdbc.JdbcPeer"),
  ROWAN("Rowan", "rowan.RowanPeer"),
  HIBERNATE("Hibernate", "hibernate.HibernatePeer"),
  JOOQ("jOOQ", "jooq.JooqPeer"),
  JDBI("Jdbi", "jdbi.JdbiPeer"),
  DOMA("Doma", "doma.DomaPeer"),
  JIMMER("Jimmer", "jimmer.JimmerPeer"),
  SPRING("Spring Data JDBC", "spring.SpringPeer"),
  MICRONAUT("Micronaut Data", "micronaut.MicronautPeer"),
  MYBATIS("MyBatis", "mybatis.MybatisPeer");

  static {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  /** The name in tables. */
  final String title;

  private final String className;

  Contender(String title, String className) {
    this.title = title;
    this.className = Contender.class.getPackageName() + '.' + className;
  }

  /** Starts contenders on one pool, in the order of the tables. */
  static Map<Contender, Peer> open(Collection<Contender> contenders, DataSource pool) {
    Map<Contender, Peer> peers = new EnumMap<>(Contender.class);
    contenders.forEach(contender -> peers.put(contender, contender.open(pool)));
    return peers;
  }

  /** Starts the contender on a pool. */
  Peer open(DataSource pool) {
    try {
      Class<? extends Peer> type = Class.forName(className).asSubclass(Peer.class);
      return type.getConstructor(DataSource.class).newInstance(pool);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(title + " does not start", e);
    }
  }
}
