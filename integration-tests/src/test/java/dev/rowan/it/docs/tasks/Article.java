package dev.rowan.it.docs.tasks;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.math.BigDecimal;
import java.util.List;

// region record
@Entity
public record Article(
    @Id @Generated Long id,
    @Column(nullable = false) String name,
    @Column(nullable = false) BigDecimal price,
    List<String> tags,
    @Column(type = "jsonb") String details) {}
// endregion
