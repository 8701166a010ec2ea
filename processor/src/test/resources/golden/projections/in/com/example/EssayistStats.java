package com.example;

import dev.rowan.annotations.Projection;
import java.math.BigDecimal;

@Projection
record EssayistStats(Essayist essayist, long essays, Integer oldest, Essay.Status best, BigDecimal share) {}
