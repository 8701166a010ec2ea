package dev.rowan.it.jakarta.kennel.doctor;

import dev.rowan.it.jakarta.kennel.base.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a doctor can do. */
@Entity
@Table(name = "skills")
public class Skill extends Named {}
