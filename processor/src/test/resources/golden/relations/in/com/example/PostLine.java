package com.example;

import dev.rowan.annotations.Projection;

@Projection(Post.class)
public record PostLine(String title, String authorName) {}
