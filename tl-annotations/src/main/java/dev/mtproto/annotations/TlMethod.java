package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a TL method. Its parameters are the Java method's, in order; its result is the return
 * type, or the type argument of a {@code CompletableFuture} and the like.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TlMethod {
  /** The method's id: the CRC32 of its TL line. */
  int value();

  /** Whether the id is checked against the line; false only for an id that is known to differ. */
  boolean crc() default true;
}
