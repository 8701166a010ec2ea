package dev.rowan.it.jakarta.kennel.doctor;

import dev.rowan.it.jakarta.kennel.base.Human;
import dev.rowan.it.jakarta.kennel.base.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A doctor. Nobody can set the skills, and those who ask for them get a sorted copy. */
@Entity
@Table(name = "doctors")
public class Doctor extends Human {
  // region skills
  @ManyToMany(fetch = FetchType.EAGER)
  @JoinTable(
      name = "doctor_skills",
      joinColumns = @JoinColumn(name = "doctor_id"),
      inverseJoinColumns = @JoinColumn(name = "skill_id"))
  private Set<Skill> skills;

  protected Set<Skill> getSkillsInternal() {
    if (skills == null) {
      skills = new HashSet<>();
    }
    return skills;
  }

  // endregion

  public List<Skill> getSkills() {
    return getSkillsInternal().stream().sorted(Comparator.comparing(Named::getName)).toList();
  }

  public int getNumberOfSkills() {
    return getSkillsInternal().size();
  }

  public void addSkill(Skill skill) {
    getSkillsInternal().add(skill);
  }
}
