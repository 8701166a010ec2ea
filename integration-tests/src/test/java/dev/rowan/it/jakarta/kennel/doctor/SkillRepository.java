package dev.rowan.it.jakarta.kennel.doctor;

import java.util.List;

/** A repository of another framework, which has its name first. */
public interface SkillRepository {
  List<Skill> findByNameStartingWith(String start);
}
