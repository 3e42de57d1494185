package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter conditional. A {@code boolean} is the flag itself ({@code flags.n?true}); any
 * other parameter is absent when null, and has to be {@code @Nullable}: JSpecify's, or any other of
 * that name. The flags field is derived from these and never written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface TlFlag {
  /** The bit, 0 to 31. */
  int value();

  /** The TL name of the flags field that the bit belongs to. */
  String field() default "flags";
}
