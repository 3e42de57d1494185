package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a TL name that does not follow from the Java name. The rule: {@code accessHash} is {@code
 * access_hash}; one underscore at the end, as in {@code default_}, is left off.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface TlName {
  /** The name as the schema has it, without namespace. */
  String value();
}
