package dev.rowan.benchmarks.peers.doma;

import org.seasar.doma.DomainConverters;

/** The converters that Doma's processor is to know; named by its option. */
@DomainConverters(InstantConverter.class)
public final class Converters {
  private Converters() {}
}
