package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter bare: on a {@code List}, the vector and its elements are written without
 * constructor ids ({@code vector<future_salt>}); on an object, {@code %Message}. Only Types with
 * one constructor can be bare.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface TlBare {}
