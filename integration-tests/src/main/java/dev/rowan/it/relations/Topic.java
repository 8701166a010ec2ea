package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;
import java.util.Set;

/** A record in a tree, and the other side of a many-to-many. */
@Entity
public record Topic(
    @Id @Generated Long id,
    @Column(unique = true) String name,
    @ManyToOne Lazy<Topic> parent,
    @OneToMany(mappedBy = "parent", orderBy = "name") Lazy<List<Topic>> children,
    @ManyToMany(mappedBy = "topics", orderBy = "title") Lazy<Set<Article>> articles) {}
