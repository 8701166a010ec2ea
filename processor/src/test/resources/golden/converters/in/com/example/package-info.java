@Converters(MoneyConverter.class)
package com.example;

import dev.rowan.annotations.Converters;
