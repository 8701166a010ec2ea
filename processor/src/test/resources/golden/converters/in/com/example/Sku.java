package com.example;

public record Sku(String code) {}
