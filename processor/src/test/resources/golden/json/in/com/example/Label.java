package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.ToJson;
import java.util.Map;

@Entity
@ToJson(names = ToJson.Names.SNAKE_CASE)
public record Label(@Id String labelName, int sortOrder, @Json Map<String, String> textByLanguage) {}
