package dev.rowan.benchmarks.peers.spring;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** What is known by a code of its own. */
@Table("products")
record Product(@Id String code, String name, int stock) {}
