package dev.rowan.benchmarks.peers.micronaut;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Gives the pool of all contenders to the context. */
@Factory
public final class PoolFactory {

  /** What holds the pool. */
  public record Pool(DataSource pool) {}

  /** The data source by the name that repositories look for. */
  @Singleton
  @Named("default")
  DataSource pool(Pool pool) {
    return pool.pool();
  }
}
