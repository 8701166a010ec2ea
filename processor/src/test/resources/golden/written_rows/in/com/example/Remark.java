package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.time.LocalDate;

@Entity
public record Remark(
    @Id int number,
    String text,
    @CreatedAt LocalDate createdOn,
    @UpdatedAt Instant updatedAt,
    @Version @Column(name = "xmin") long version,
    @SoftDelete boolean deleted,
    @ManyToOne Lazy<Article> article) {}
