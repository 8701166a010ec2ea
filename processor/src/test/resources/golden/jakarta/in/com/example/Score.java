package com.example;

/** Points. */
public record Score(int points) {}
