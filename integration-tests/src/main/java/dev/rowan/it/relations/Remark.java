package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** What is said of an article. */
@Entity
public record Remark(@Id @Generated Long id, String text, @ManyToOne Lazy<Article> article) {}
