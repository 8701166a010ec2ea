package dev.rowan.benchmarks.peers.spring;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The configuration of "Getting started" in the reference, without Spring Boot. */
@Configuration
@EnableJdbcRepositories(considerNestedRepositories = false)
class SpringConfiguration extends AbstractJdbcConfiguration {

  /** Runs SQL. */
  @Bean
  NamedParameterJdbcOperations operations(DataSource pool) {
    return new NamedParameterJdbcTemplate(pool);
  }

  /** Begins and ends transactions. */
  @Bean
  PlatformTransactionManager transactionManager(DataSource pool) {
    return new JdbcTransactionManager(pool);
  }
}
