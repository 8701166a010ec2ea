package dev.rowan.it.docs.tasks;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.NonNull;

// region record
@Entity
public record Purchase(
    @Id @Generated Long id,
    @ManyToOne @NonNull Lazy<Buyer> buyer,
    @ManyToOne @NonNull Lazy<Article> article,
    int quantity,
    @Column(nullable = false) BigDecimal amount,
    @Column(nullable = false) LocalDateTime boughtAt,
    LocalDateTime shippedAt) {}
// endregion
