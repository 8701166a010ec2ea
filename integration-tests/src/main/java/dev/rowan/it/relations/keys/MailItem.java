package dev.rowan.it.relations.keys;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Refers to a {@link Mail}. */
@Entity
public record MailItem(@Id Integer id, @ManyToOne Lazy<Mail> owner) {}
