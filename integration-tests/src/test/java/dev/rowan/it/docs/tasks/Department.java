package dev.rowan.it.docs.tasks;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

// region record
@Entity
public record Department(
    @Id @Generated Long id, @Column(nullable = false) String name, Long parentId) {}
// endregion
