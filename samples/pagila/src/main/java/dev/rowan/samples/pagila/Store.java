package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.OneToOne;
import java.time.LocalDateTime;
import java.util.List;

/** A store; nobody manages two of them, so its manager is a key too. */
@Entity
public record Store(
    @Id @Generated @Column(name = "store_id") Integer id,
    @Column(unique = true) int managerStaffId,
    int addressId,
    @OneToOne @JoinColumn("manager_staff_id") Lazy<Staff> manager,
    @ManyToOne Lazy<Address> address,
    @OneToMany(mappedBy = "store", orderBy = "lastName") Lazy<List<Staff>> staff,
    @Generated LocalDateTime lastUpdate) {}
