package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import java.util.List;

@Entity
@Table("topics")
public record Topic(
    @Id @Generated Long id,
    String name,
    @ManyToOne Lazy<Topic> parent,
    @ManyToMany(mappedBy = "topics") Lazy<List<Post>> posts) {}
